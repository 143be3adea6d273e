// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The verdict on a set. */
public final class IndicatorSetResponse extends Json {
    private IndicatorSetResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorSetResponse of(JsonElement json) {
        return new IndicatorSetResponse(json);
    }

    /** A finding for each rule of the set, then one for each rule of its definitions. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** Each rule of the definitions, with the definitions that do not simply meet it. */
    public List<IndicatorTally> definitions() {
        return get("definitions", Codec.toList(IndicatorTally::of));
    }

    /** Indicators that are defined more than once. */
    public List<IndicatorDuplicate> duplicates() {
        return get("duplicates", Codec.toList(IndicatorDuplicate::of));
    }

    /** The groups, declared ones first, then those that indicators name. */
    public List<IndicatorGroupCount> groups() {
        return get("groups", Codec.toList(IndicatorGroupCount::of));
    }

    /** How many definitions there are. */
    public Long indicators() {
        return get("indicators", Codec::toLong);
    }

    /** The indicators in no group. */
    public List<Long> ungrouped() {
        return get("ungrouped", Codec.toList(Codec::toLong));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "definitions")
                && Codec.has(json, "duplicates")
                && Codec.has(json, "groups")
                && Codec.has(json, "indicators")
                && Codec.has(json, "ungrouped");
    }
}
