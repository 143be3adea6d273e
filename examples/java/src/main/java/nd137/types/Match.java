// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Whether bytes are what a record says. */
public enum Match {
    /** They are. */
    SAME("same"),

    /** They are not. */
    DIFFERENT("different"),

    /** The document is too short to hold them, or was written anew: nothing can be compared. */
    MISSING("missing");

    private final String text;

    Match(String text) {
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
    public static Match of(JsonElement json) {
        return Codec.toEnum(json, values(), Match::text);
    }
}
