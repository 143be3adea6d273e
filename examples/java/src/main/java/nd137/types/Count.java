// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A whole number from 0; past 2^53 as a string of digits; null if unknown. */
public final class Count extends Json {
    private Count(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Count of(JsonElement json) {
        return new Count(json);
    }

    /** In the form of {@code Long}. */
    public static Count ofLong(Long value) {
        return new Count(Codec.write(value, Codec::fromLong));
    }

    /** As {@code Long}, or null if it has another form. */
    public Long asLong() {
        return as(Codec::isNumber, Codec::toLong);
    }

    /** In the form of {@code String}. */
    public static Count ofString(String value) {
        return new Count(Codec.write(value, Codec::fromText));
    }

    /** As {@code String}, or null if it has another form. */
    public String asString() {
        return as(Codec::isText, Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, Codec::isNumber)
                || Codec.test(json, Codec::isText);
    }
}
