// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How often an indicator comes (kỳ dữ liệu), the shortest first. */
public enum Frequency {
    /** Without pause, or several times a day (liên tục). */
    CONTINUOUS("continuous"),

    /** Every day (ngày). */
    DAY("day"),

    /** Every week (tuần). */
    WEEK("week"),

    /** Every month (tháng). */
    MONTH("month"),

    /** Every quarter (quý). */
    QUARTER("quarter"),

    /** Every half year (6 tháng). */
    HALF_YEAR("half_year"),

    /** Every year (năm). */
    YEAR("year"),

    /** Less than once a year. */
    SEVERAL_YEARS("several_years");

    private final String text;

    Frequency(String text) {
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
    public static Frequency of(JsonElement json) {
        return Codec.toEnum(json, values(), Frequency::text);
    }
}
