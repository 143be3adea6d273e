// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How much a verdict says. */
public enum Detail {
    /** Outcome, rule ids and pointers: the fast answer. */
    COMPACT("compact"),

    /** Texts in both languages, provisions, evidence and missing facts. */
    FULL("full");

    private final String text;

    Detail(String text) {
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
    public static Detail of(JsonElement json) {
        return Codec.toEnum(json, values(), Detail::text);
    }
}
