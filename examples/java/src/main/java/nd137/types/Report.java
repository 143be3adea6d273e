// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A report to the state (Art. 18.2). Counts are strings of digits. */
public final class Report extends Json {
    private Report(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Report of(JsonElement json) {
        return new Report(json);
    }

    /** The day of the report. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The average of the twelve months. */
    public Average average() {
        return get("average", Average::of);
    }

    /** The twelve months. */
    public List<MonthUsers> months() {
        return get("months", Codec.toList(MonthUsers::of));
    }

    /** The platform's owner. */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** The platform's name. */
    public String platform() {
        return get("platform", Codec::toText);
    }

    /** The population that decided. */
    public UsedFigure population() {
        return get("population", UsedFigure::of);
    }

    /** What the report rests on. */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** The class. */
    public Scale scale() {
        return get("scale", Scale::of);
    }

    /** The body that receives it on the day. */
    public Body to() {
        return get("to", Body::of);
    }

    /** The sum of the twelve months. */
    public String total() {
        return get("total", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "average")
                && Codec.has(json, "months")
                && Codec.has(json, "owner")
                && Codec.has(json, "platform")
                && Codec.has(json, "population")
                && Codec.has(json, "provisions")
                && Codec.has(json, "scale")
                && Codec.has(json, "to")
                && Codec.has(json, "total");
    }
}
