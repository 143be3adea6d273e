// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What the library makes of a provision. */
public enum Coverage {
    /** Rules check it, or what stands below it. */
    CODED("coded"),

    /** It says what is, and asks nothing of anybody. */
    DECLARATORY("declaratory"),

    /** It asks something that only a person can judge. */
    NEEDS_REVIEW("needs_review"),

    /** It gives work to a named state body only. */
    STATE_BODY("state_body");

    private final String text;

    Coverage(String text) {
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
    public static Coverage of(JsonElement json) {
        return Codec.toEnum(json, values(), Coverage::text);
    }
}
