// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How sure the library is of a fact about an instrument. */
public enum Certainty {
    /** The wording was seen. */
    WORDING("wording"),

    /** A secondary source says so. */
    SECONDARY_SOURCE("secondary_source"),

    /** Not verified. */
    UNVERIFIED("unverified");

    private final String text;

    Certainty(String text) {
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
    public static Certainty of(JsonElement json) {
        return Codec.toEnum(json, values(), Certainty::text);
    }
}
