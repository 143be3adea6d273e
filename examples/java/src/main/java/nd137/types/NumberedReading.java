// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A reading with its number. */
public final class NumberedReading extends Json {
    private NumberedReading(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static NumberedReading of(JsonElement json) {
        return new NumberedReading(json);
    }

    /** Its number. */
    public Long number() {
        return get("number", Codec::toLong);
    }

    /** What the library does. */
    public Bilingual text() {
        return get("text", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "number")
                && Codec.has(json, "text");
    }
}
