// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What becomes of a rule over all definitions of a set. Definitions are named by their place, the first is 0. */
public final class IndicatorTally extends Json {
    private IndicatorTally(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorTally of(JsonElement json) {
        return new IndicatorTally(json);
    }

    /** How many meet it. */
    public Long met() {
        return get("met", Codec::toLong);
    }

    /** Those that a person has to look at. */
    public List<Long> needsReview() {
        return get("needs_review", Codec.toList(Codec::toLong));
    }

    /** Those that do not meet it. */
    public List<Long> notMet() {
        return get("not_met", Codec.toList(Codec::toLong));
    }

    /** The rule. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** Those of which a fact is missing. */
    public List<Long> undetermined() {
        return get("undetermined", Codec.toList(Codec::toLong));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "met")
                && Codec.has(json, "needs_review")
                && Codec.has(json, "not_met")
                && Codec.has(json, "rule")
                && Codec.has(json, "undetermined");
    }
}
