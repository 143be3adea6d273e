// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** One value of an indicator. */
public final class Observation extends Json {
    /** An empty one: the library names what is missing. */
    public Observation() {
        super(new JsonObject());
    }

    private Observation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Observation of(JsonElement json) {
        return new Observation(json);
    }

    /** The breakdown that the value is a part of, such as `sex`; absent for the whole. */
    public String breakdown() {
        return get("breakdown", Codec::toText);
    }

    /** The breakdown that the value is a part of, such as `sex`; absent for the whole. */
    public Observation breakdown(String value) {
        put("breakdown", value, Codec::fromText);
        return this;
    }

    /** Which part of the breakdown, such as `female`. */
    public String part() {
        return get("part", Codec::toText);
    }

    /** Which part of the breakdown, such as `female`. */
    public Observation part(String value) {
        put("part", value, Codec::fromText);
        return this;
    }

    /** The period: `2026`, `2026-S1`, `2026-Q3`, `2026-10`, `2026-W07` or `2026-10-05`. */
    public String period() {
        return get("period", Codec::toText);
    }

    /** The period: `2026`, `2026-S1`, `2026-Q3`, `2026-10`, `2026-W07` or `2026-10-05`. */
    public Observation period(String value) {
        put("period", value, Codec::fromText);
        return this;
    }

    /** The day on which it was provided. */
    public LocalDate reported() {
        return get("reported", Codec::toDate);
    }

    /** The day on which it was provided. */
    public Observation reported(LocalDate value) {
        put("reported", value, Codec::fromDate);
        return this;
    }

    /** Its unit, where it differs from `observed_unit`. */
    public String unit() {
        return get("unit", Codec::toText);
    }

    /** Its unit, where it differs from `observed_unit`. */
    public Observation unit(String value) {
        put("unit", value, Codec::fromText);
        return this;
    }

    /** The value; null fills no period. */
    public DecimalNumber value() {
        return get("value", DecimalNumber::of);
    }

    /** The value; null fills no period. */
    public Observation value(DecimalNumber value) {
        put("value", value, DecimalNumber::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "period");
    }
}
