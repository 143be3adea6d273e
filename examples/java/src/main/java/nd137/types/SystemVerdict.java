// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** The verdict on a converting system. */
public final class SystemVerdict extends Json {
    private SystemVerdict(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SystemVerdict of(JsonElement json) {
        return new SystemVerdict(json);
    }

    /** All findings. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The last day of Art. 23's grace period, inclusive. */
    public LocalDate graceEnds() {
        return get("grace_ends", Codec::toDate);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "grace_ends");
    }
}
