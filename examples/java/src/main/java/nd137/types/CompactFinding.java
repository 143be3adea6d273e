// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** What one rule says, in short. */
public final class CompactFinding extends Json {
    private CompactFinding(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CompactFinding of(JsonElement json) {
        return new CompactFinding(json);
    }

    /** JSON Pointer to the fact in the request. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** outcome */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** Rule id. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "outcome")
                && Codec.has(json, "rule");
    }
}
