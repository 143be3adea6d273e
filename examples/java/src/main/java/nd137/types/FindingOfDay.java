// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** What one rule said on one day. */
public final class FindingOfDay extends Json {
    private FindingOfDay(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static FindingOfDay of(JsonElement json) {
        return new FindingOfDay(json);
    }

    /** JSON Pointer to the fact in the request. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** Stable key of the sentence. */
    public String key() {
        return get("key", Codec::toText);
    }

    /** The sentence. */
    public Bilingual message() {
        return get("message", Bilingual::of);
    }

    /** The outcome. */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** Whether it counts towards the overall outcome. */
    public Severity severity() {
        return get("severity", Severity::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "key")
                && Codec.has(json, "message")
                && Codec.has(json, "outcome")
                && Codec.has(json, "severity");
    }
}
