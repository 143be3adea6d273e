// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How definitions are written. */
public enum IndicatorFormat {
    /** A heading, then one definition a line (RFC 4180). */
    CSV("csv"),

    /** A list of definitions as in `assess_indicator`, or an object with `indicators`. */
    JSON("json"),

    /** SDMX-JSON 1.0 or 2.0. */
    SDMX_JSON("sdmx_json"),

    /** SDMX-ML 2.1 or 3.0. */
    SDMX_ML("sdmx_ml");

    private final String text;

    IndicatorFormat(String text) {
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
    public static IndicatorFormat of(JsonElement json) {
        return Codec.toEnum(json, values(), IndicatorFormat::text);
    }
}
