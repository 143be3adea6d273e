// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** Consecutive periods without data. */
public final class ObservationGap extends Json {
    private ObservationGap(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ObservationGap of(JsonElement json) {
        return new ObservationGap(json);
    }

    /** The first of them. */
    public String first() {
        return get("first", Codec::toText);
    }

    /** The last of them. */
    public String last() {
        return get("last", Codec::toText);
    }

    /** How many there are. */
    public Long periods() {
        return get("periods", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "first")
                && Codec.has(json, "last")
                && Codec.has(json, "periods");
    }
}
