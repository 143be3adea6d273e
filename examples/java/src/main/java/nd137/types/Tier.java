// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Which QR payload a mark carries. */
public enum Tier {
    /** No QR code; the mark is its words (reading 12). */
    NONE("none"),

    /** The whole mark as text that any phone shows. */
    TEXT("text"),

    /** The URL, with the code if there is one. */
    URL("url");

    private final String text;

    Tier(String text) {
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
    public static Tier of(JsonElement json) {
        return Codec.toEnum(json, values(), Tier::text);
    }
}
