// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Yes, no or unknown. Unknown is never "no". */
public enum Answer {
    /** The statement is false. */
    NO("no"),

    /** Nobody has said. */
    UNKNOWN("unknown"),

    /** The statement is true. */
    YES("yes");

    private final String text;

    Answer(String text) {
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
    public static Answer of(JsonElement json) {
        return Codec.toEnum(json, values(), Answer::text);
    }
}
