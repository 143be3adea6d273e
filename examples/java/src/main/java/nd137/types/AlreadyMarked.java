// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What to do with a document that carries a mark of this library. */
public enum AlreadyMarked {
    /** Put one more mark on it: it is converted once more, such as a message made from paper that is now printed. */
    ADD("add"),

    /** Refuse it: most often the same document was taken twice. */
    REFUSE("refuse");

    private final String text;

    AlreadyMarked(String text) {
        this.text = text;
    }

    /** Its text in JSON. */
    public String text() {
        return text;
    }

    /** As JSON. */
    public JsonElement asJson() {
        return new JsonPrimitive(text);
    }

    /** Reads one from JSON. */
    public static AlreadyMarked of(JsonElement json) {
        return Codec.toEnum(json, values(), AlreadyMarked::text);
    }
}
