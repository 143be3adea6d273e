// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The verdict on a definition. */
public final class IndicatorResponse extends Json {
    private IndicatorResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorResponse of(JsonElement json) {
        return new IndicatorResponse(json);
    }

    /** A finding for each element of Arts 10.4 and 10.5. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** How often it comes, as read from its data period; null if that is another text. */
    public Frequency frequency() {
        return get("frequency", Frequency::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "frequency");
    }
}
