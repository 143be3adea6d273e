// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** An average of twelve months without rounding: `whole` and `twelfths` twelfths. */
public final class Average extends Json {
    private Average(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Average of(JsonElement json) {
        return new Average(json);
    }

    /** What is left over: 0 to 11 twelfths. */
    public Long twelfths() {
        return get("twelfths", Codec::toLong);
    }

    /** Whole users a month. */
    public String whole() {
        return get("whole", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "twelfths")
                && Codec.has(json, "whole");
    }
}
