// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The numbers behind a class. Counts are strings of digits. */
public final class ScaleFigures extends Json {
    private ScaleFigures(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ScaleFigures of(JsonElement json) {
        return new ScaleFigures(json);
    }

    /** The average of the twelve months, exact. */
    public Average average() {
        return get("average", Average::of);
    }

    /** Where months are wanting: the day from which the scale can be determined, if every month from now on is counted and no older one is supplied. */
    public LocalDate determinableFrom() {
        return get("determinable_from", Codec::toDate);
    }

    /** The twelve months used, the oldest first. */
    public List<MonthUsers> months() {
        return get("months", Codec.toList(MonthUsers::of));
    }

    /** The answer under the latest figure of the other kind. */
    public OtherAnswer other() {
        return get("other", OtherAnswer::of);
    }

    /** The population that decides. */
    public UsedFigure population() {
        return get("population", UsedFigure::of);
    }

    /** The distance to 3 %. */
    public Distance toLarge() {
        return get("to_large", Distance::of);
    }

    /** The distance to above 10 %. */
    public Distance toVeryLarge() {
        return get("to_very_large", Distance::of);
    }

    /** The sum of the twelve months. */
    public String total() {
        return get("total", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "average")
                && Codec.has(json, "determinable_from")
                && Codec.has(json, "months")
                && Codec.has(json, "other")
                && Codec.has(json, "population")
                && Codec.has(json, "to_large")
                && Codec.has(json, "to_very_large")
                && Codec.has(json, "total");
    }
}
