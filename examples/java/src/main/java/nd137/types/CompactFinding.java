// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** What one rule says, in short. */
public final class CompactFinding extends Json {
    /** An empty one: the library names what is missing. */
    public CompactFinding() {
        super(new JsonObject());
    }

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

    /** JSON Pointer to the fact in the request. */
    public CompactFinding at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** outcome */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** outcome */
    public CompactFinding outcome(Outcome value) {
        put("outcome", value, Outcome::asJson);
        return this;
    }

    /** Rule id. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** Rule id. */
    public CompactFinding rule(String value) {
        put("rule", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "outcome")
                && Codec.has(json, "rule");
    }
}
