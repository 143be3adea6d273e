// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** Parts that do not add up to the whole. */
public final class ObservationSum extends Json {
    private ObservationSum(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ObservationSum of(JsonElement json) {
        return new ObservationSum(json);
    }

    /** The breakdown. */
    public String breakdown() {
        return get("breakdown", Codec::toText);
    }

    /** How far sum and whole lie apart. */
    public String difference() {
        return get("difference", Codec::toText);
    }

    /** The period. */
    public String period() {
        return get("period", Codec::toText);
    }

    /** The sum of the parts. */
    public String sum() {
        return get("sum", Codec::toText);
    }

    /** The whole. */
    public String whole() {
        return get("whole", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "breakdown")
                && Codec.has(json, "difference")
                && Codec.has(json, "period")
                && Codec.has(json, "sum")
                && Codec.has(json, "whole");
    }
}
