// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A text without places, written as `Bilingual` is, without a copy. */
public final class Plain extends Json {
    /** An empty one: the library names what is missing. */
    public Plain() {
        super(new JsonObject());
    }

    private Plain(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Plain of(JsonElement json) {
        return new Plain(json);
    }

    /** English. */
    public String en() {
        return get("en", Codec::toText);
    }

    /** English. */
    public Plain en(String value) {
        put("en", value, Codec::fromText);
        return this;
    }

    /** Vietnamese (tiếng Việt). */
    public String vi() {
        return get("vi", Codec::toText);
    }

    /** Vietnamese (tiếng Việt). */
    public Plain vi(String value) {
        put("vi", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "en")
                && Codec.has(json, "vi");
    }
}
