// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The pages that carry the mark. */
public final class Pages extends Json {
    private Pages(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Pages of(JsonElement json) {
        return new Pages(json);
    }

    /** In the form of {@code String}. */
    public static Pages ofString(String value) {
        return new Pages(Codec.write(value, Codec::fromText));
    }

    /** As {@code String}, or null if it has another form. */
    public String asString() {
        return as(Codec::isText, Codec::toText);
    }

    /** In the form of {@code String}. */
    public static Pages ofString(String value) {
        return new Pages(Codec.write(value, Codec::fromText));
    }

    /** As {@code String}, or null if it has another form. */
    public String asString() {
        return as(Codec::isText, Codec::toText);
    }

    /** In the form of {@code String}. */
    public static Pages ofString(String value) {
        return new Pages(Codec.write(value, Codec::fromText));
    }

    /** As {@code String}, or null if it has another form. */
    public String asString() {
        return as(Codec::isText, Codec::toText);
    }

    /** In the form of {@code Pages3}. */
    public static Pages ofPages3(Pages3 value) {
        return new Pages(Codec.write(value, Pages3::asJson));
    }

    /** As {@code Pages3}, or null if it has another form. */
    public Pages3 asPages3() {
        return as(Pages3::fits, Pages3::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, Codec::isText)
                || Codec.test(json, Codec::isText)
                || Codec.test(json, Codec::isText)
                || Codec.test(json, Pages3::fits);
    }
}
