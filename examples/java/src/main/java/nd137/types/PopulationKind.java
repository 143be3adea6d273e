// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What a population figure counts. */
public enum PopulationKind {
    /** The average of a year (dân số trung bình). */
    AVERAGE("average"),

    /** A census or a mid-term census (tổng điều tra, điều tra giữa kỳ). */
    CENSUS("census");

    private final String text;

    PopulationKind(String text) {
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
    public static PopulationKind of(JsonElement json) {
        return Codec.toEnum(json, values(), PopulationKind::text);
    }
}
