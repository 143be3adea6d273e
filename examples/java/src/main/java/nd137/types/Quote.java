// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** What the finding rests on: a place in the request and what stood there. */
public final class Quote extends Json {
    /** An empty one: the library names what is missing. */
    public Quote() {
        super(new JsonObject());
    }

    private Quote(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Quote of(JsonElement json) {
        return new Quote(json);
    }

    /** JSON Pointer to the place. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** JSON Pointer to the place. */
    public Quote at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** What stood there, shortened to 500 characters. */
    public String value() {
        return get("value", Codec::toText);
    }

    /** What stood there, shortened to 500 characters. */
    public Quote value(String value) {
        put("value", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "value");
    }
}
