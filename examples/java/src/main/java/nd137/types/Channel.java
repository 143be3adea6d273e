// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A channel of communication (kênh giao tiếp). */
public enum Channel {
    /** A mobile application. */
    APP("app"),

    /** E-mail. */
    EMAIL("email"),

    /** Another. */
    OTHER("other"),

    /** A web site. */
    WEBSITE("website");

    private final String text;

    Channel(String text) {
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
    public static Channel of(JsonElement json) {
        return Codec.toEnum(json, values(), Channel::text);
    }
}
