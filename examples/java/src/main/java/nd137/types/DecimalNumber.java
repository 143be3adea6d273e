// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A whole number, or a decimal number as a string; null if unknown. */
public final class DecimalNumber extends Json {
    private DecimalNumber(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DecimalNumber of(JsonElement json) {
        return new DecimalNumber(json);
    }

    /** In the form of {@code Long}. */
    public static DecimalNumber ofLong(Long value) {
        return new DecimalNumber(Codec.write(value, Codec::fromLong));
    }

    /** As {@code Long}, or null if it has another form. */
    public Long asLong() {
        return as(Codec::isNumber, Codec::toLong);
    }

    /** In the form of {@code String}. */
    public static DecimalNumber ofString(String value) {
        return new DecimalNumber(Codec.write(value, Codec::fromText));
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
