// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** One day's verdict in short. */
public final class DayOutcome extends Json {
    private DayOutcome(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DayOutcome of(JsonElement json) {
        return new DayOutcome(json);
    }

    /** The day. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The overall outcome. */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "outcome");
    }
}
