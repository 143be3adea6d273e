// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A language that the library speaks. */
public enum Language {
    /** English. */
    EN("en"),

    /** Vietnamese (tiếng Việt). */
    VI("vi");

    private final String text;

    Language(String text) {
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
    public static Language of(JsonElement json) {
        return Codec.toEnum(json, values(), Language::text);
    }
}
