// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** Who: a string, or a whole number, which is the same user as its decimal string. */
public final class EventGivenUser extends Json {
    private EventGivenUser(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static EventGivenUser of(JsonElement json) {
        return new EventGivenUser(json);
    }

    /** In the form of {@code String}. */
    public static EventGivenUser ofString(String value) {
        return new EventGivenUser(Codec.write(value, Codec::fromText));
    }

    /** As {@code String}, or null if it has another form. */
    public String asString() {
        return as(Codec::isText, Codec::toText);
    }

    /** In the form of {@code Long}. */
    public static EventGivenUser ofLong(Long value) {
        return new EventGivenUser(Codec.write(value, Codec::fromLong));
    }

    /** As {@code Long}, or null if it has another form. */
    public Long asLong() {
        return as(Codec::isNumber, Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, Codec::isText)
                || Codec.test(json, Codec::isNumber);
    }
}
