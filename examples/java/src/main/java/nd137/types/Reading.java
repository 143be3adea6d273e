// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How far a page was read. */
public enum Reading {
    /** The counts are all there is. */
    COMPLETE("complete"),

    /** Reading stopped: there may be more than the counts say. */
    UNKNOWN("unknown");

    private final String text;

    Reading(String text) {
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
    public static Reading of(JsonElement json) {
        return Codec.toEnum(json, values(), Reading::text);
    }
}
