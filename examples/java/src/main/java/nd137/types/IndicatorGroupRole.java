// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What a group of indicators is for (nhóm chỉ số, Art. 10.3). */
public enum IndicatorGroupRole {
    /** What the Government or its head asks for ad hoc. */
    AD_HOC("ad_hoc"),

    /** Targets of the provincial council's resolutions, yearly and for five years. */
    COUNCIL_TARGETS("council_targets"),

    /** Daily and monthly steering. */
    DAILY_MONTHLY("daily_monthly"),

    /** Emergencies, disasters, epidemics, rescue. */
    EMERGENCIES("emergencies"),

    /** Tasks given by the Government and its head. */
    GOVERNMENT_TASKS("government_tasks"),

    /** Indicators specific to the locality. */
    LOCAL_SPECIFIC("local_specific"),

    /** National target programmes and important national projects. */
    NATIONAL_PROGRAMMES("national_programmes"),

    /** A group that the law does not name. */
    OTHER("other");

    private final String text;

    IndicatorGroupRole(String text) {
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
    public static IndicatorGroupRole of(JsonElement json) {
        return Codec.toEnum(json, values(), IndicatorGroupRole::text);
    }
}
