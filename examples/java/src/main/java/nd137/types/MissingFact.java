// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** An object. */
public final class MissingFact extends Json {
    /** An empty one: the library names what is missing. */
    public MissingFact() {
        super(new JsonObject());
    }

    private MissingFact(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MissingFact of(JsonElement json) {
        return new MissingFact(json);
    }

    /** JSON Pointer to the place where the request would give the fact. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** JSON Pointer to the place where the request would give the fact. */
    public MissingFact at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** The provision that needs it. */
    public Citation provision() {
        return get("provision", Citation::of);
    }

    /** The provision that needs it. */
    public MissingFact provision(Citation value) {
        put("provision", value, Citation::asJson);
        return this;
    }

    /** Why it is needed. */
    public Plain why() {
        return get("why", Plain::of);
    }

    /** Why it is needed. */
    public MissingFact why(Plain value) {
        put("why", value, Plain::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "provision")
                && Codec.has(json, "why");
    }
}
