// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** What a system is under Art. 18, and what was due. */
public final class PlatformResponse extends Json {
    private PlatformResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PlatformResponse of(JsonElement json) {
        return new PlatformResponse(json);
    }

    /** What the rules say. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The last good day for the first determination; null without `operating_since`. */
    public LocalDate firstDue() {
        return get("first_due", Codec::toDate);
    }

    /** Whether the owner trades on a platform on which third parties transact too. */
    public Boolean hybrid() {
        return get("hybrid", Codec::toBoolean);
    }

    /** Whether it is an intermediary. */
    public Answer intermediary() {
        return get("intermediary", Answer::of);
    }

    /** The next yearly deadline on or after the day; null before a first determination. */
    public LocalDate nextYearly() {
        return get("next_yearly", Codec::toDate);
    }

    /** Whether it is a platform. */
    public Answer platform() {
        return get("platform", Answer::of);
    }

    /** Its scale; null while it cannot be determined. */
    public Scale scale() {
        return get("scale", Scale::of);
    }

    /** The first day with twelve complete calendar months; null without `operating_since`. */
    public LocalDate scaleDeterminableFrom() {
        return get("scale_determinable_from", Codec::toDate);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "first_due")
                && Codec.has(json, "hybrid")
                && Codec.has(json, "intermediary")
                && Codec.has(json, "next_yearly")
                && Codec.has(json, "platform")
                && Codec.has(json, "scale")
                && Codec.has(json, "scale_determinable_from");
    }
}
