// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The verdict on a conversion. */
public final class ConversionVerdict extends Json {
    private ConversionVerdict(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ConversionVerdict of(JsonElement json) {
        return new ConversionVerdict(json);
    }

    /** All findings. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** What was read from `text`, piece by piece; absent where no text was given. */
    public ReadMark read() {
        return get("read", ReadMark::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment");
    }
}
