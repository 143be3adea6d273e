// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A part of a definition. */
public enum IndicatorField {
    /** Whatever answers no other part. */
    ATTRIBUTES("attributes"),

    /** The code. */
    CODE("code"),

    /** The point of collection follows state management. */
    COLLECTION_BY_FUNCTION("collection_by_function"),

    /** The bodies that collect it. */
    COLLECTION_POINTS("collection_points"),

    /** Combined with statistics. */
    COMBINED_WITH_STATISTICS("combined_with_statistics"),

    /** Comparability. */
    COMPARABILITY("comparability"),

    /** Criterion b. */
    CRITERION_ANALYSIS("criterion_analysis"),

    /** Criterion đ. */
    CRITERION_COMPONENT("criterion_component"),

    /** Criterion a. */
    CRITERION_DECISIVE("criterion_decisive"),

    /** Criterion d. */
    CRITERION_FREQUENT("criterion_frequent"),

    /** Criterion c. */
    CRITERION_MEASURABLE("criterion_measurable"),

    /** Main disaggregations. */
    DISAGGREGATIONS("disaggregations"),

    /** Fits goals and tasks. */
    FITS_OBJECTIVES("fits_objectives"),

    /** Groups of the set. */
    GROUPS("groups"),

    /** Measures results. */
    MEASURES_RESULTS("measures_results"),

    /** Method of computation. */
    METHOD("method"),

    /** Name. */
    NAME("name"),

    /** Data period. */
    PERIOD("period"),

    /** Takes over existing data. */
    REUSES_EXISTING("reuses_existing"),

    /** Shared from centre to locality. */
    SHARED("shared"),

    /** Source of the data. */
    SOURCE("source"),

    /** Unit of measurement. */
    UNIT("unit"),

    /** Updated regularly. */
    UPDATED_REGULARLY("updated_regularly");

    private final String text;

    IndicatorField(String text) {
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
    public static IndicatorField of(JsonElement json) {
        return Codec.toEnum(json, values(), IndicatorField::text);
    }
}
