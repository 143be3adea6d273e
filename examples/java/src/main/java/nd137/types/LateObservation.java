// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** An observation that came late. */
public final class LateObservation extends Json {
    private LateObservation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static LateObservation of(JsonElement json) {
        return new LateObservation(json);
    }

    /** The last good day. */
    public LocalDate due() {
        return get("due", Codec::toDate);
    }

    /** Its place; the first is 0. */
    public Long observation() {
        return get("observation", Codec::toLong);
    }

    /** When it came. */
    public LocalDate reported() {
        return get("reported", Codec::toDate);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "due")
                && Codec.has(json, "observation")
                && Codec.has(json, "reported");
    }
}
