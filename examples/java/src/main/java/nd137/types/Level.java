// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Error correction of a QR code (ISO/IEC 18004). */
public enum Level {
    /** About 7 % of the symbol can be lost. */
    L("L"),

    /** About 15 %. */
    M("M"),

    /** About 25 %. */
    Q("Q"),

    /** About 30 %. */
    H("H");

    private final String text;

    Level(String text) {
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
    public static Level of(JsonElement json) {
        return Codec.toEnum(json, values(), Level::text);
    }
}
