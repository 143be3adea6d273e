// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How characters are written as bytes. */
public enum TextEncoding {
    /** UTF-16, the high byte first. */
    UTF_16BE("utf-16be"),

    /** UTF-16, the low byte first. */
    UTF_16LE("utf-16le"),

    /** UTF-8. */
    UTF_8("utf-8"),

    /** windows-1258 (Vietnamese, with tone marks of their own). */
    WINDOWS_1258("windows-1258");

    private final String text;

    TextEncoding(String text) {
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
    public static TextEncoding of(JsonElement json) {
        return Codec.toEnum(json, values(), TextEncoding::text);
    }
}
