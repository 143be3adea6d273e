// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** How far a total is from a threshold. Counts are strings of digits. */
public final class Distance extends Json {
    private Distance(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Distance of(JsonElement json) {
        return new Distance(json);
    }

    /** The distance as average monthly users: `total` divided by twelve, rounded up. */
    public String average() {
        return get("average", Codec::toText);
    }

    /** Whether the threshold is reached. */
    public Boolean reached() {
        return get("reached", Codec::toBoolean);
    }

    /** The smallest sum over twelve months that reaches it. */
    public String threshold() {
        return get("threshold", Codec::toText);
    }

    /** Users over the twelve months together: how many more reach it, or, where it is reached, how many fewer no longer do. */
    public String total() {
        return get("total", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "average")
                && Codec.has(json, "reached")
                && Codec.has(json, "threshold")
                && Codec.has(json, "total");
    }
}
