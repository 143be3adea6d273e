// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Where a figure comes from. */
public enum Side {
    /** The caller. */
    CALLER("caller"),

    /** The library's dated table. */
    LIBRARY("library");

    private final String text;

    Side(String text) {
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
    public static Side of(JsonElement json) {
        return Codec.toEnum(json, values(), Side::text);
    }
}
