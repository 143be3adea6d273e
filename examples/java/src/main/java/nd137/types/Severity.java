// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Whether a finding counts towards the overall outcome. */
public enum Severity {
    /** Advice; never counts. */
    ADVISORY("advisory"),

    /** A requirement. */
    REQUIRED("required");

    private final String text;

    Severity(String text) {
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
    public static Severity of(JsonElement json) {
        return Codec.toEnum(json, values(), Severity::text);
    }
}
