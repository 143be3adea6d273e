// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** How many indicators a group has. */
public final class IndicatorGroupCount extends Json {
    private IndicatorGroupCount(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorGroupCount of(JsonElement json) {
        return new IndicatorGroupCount(json);
    }

    /** The group's id. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** How many indicators name it. */
    public Long indicators() {
        return get("indicators", Codec::toLong);
    }

    /** What it is for. */
    public IndicatorGroupRole role() {
        return get("role", IndicatorGroupRole::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "id")
                && Codec.has(json, "indicators")
                && Codec.has(json, "role");
    }
}
