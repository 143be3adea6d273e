// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Whose set it is (Art. 10.3). */
public enum IndicatorSetKind {
    /** The Government and its head (a). */
    GOVERNMENT("government"),

    /** The leaders of a ministry or sector (b). */
    MINISTRY("ministry"),

    /** Another state agency, which chooses for itself (d). */
    OTHER("other"),

    /** The leaders of a provincial people's committee (c). */
    PROVINCE("province");

    private final String text;

    IndicatorSetKind(String text) {
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
    public static IndicatorSetKind of(JsonElement json) {
        return Codec.toEnum(json, values(), IndicatorSetKind::text);
    }
}
