// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What two definitions share. */
public enum IndicatorShared {
    /** The code. */
    CODE("code"),

    /** The name, without regard to case, spaces and the place of the tone mark. */
    NAME("name");

    private final String text;

    IndicatorShared(String text) {
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
    public static IndicatorShared of(JsonElement json) {
        return Codec.toEnum(json, values(), IndicatorShared::text);
    }
}
