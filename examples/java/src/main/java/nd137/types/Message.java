// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** An object. */
public final class Message extends Json {
    /** An empty one: the library names what is missing. */
    public Message() {
        super(new JsonObject());
    }

    private Message(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Message of(JsonElement json) {
        return new Message(json);
    }

    /** en */
    public String en() {
        return get("en", Codec::toText);
    }

    /** en */
    public Message en(String value) {
        put("en", value, Codec::fromText);
        return this;
    }

    /** Stable key of the sentence. */
    public String key() {
        return get("key", Codec::toText);
    }

    /** Stable key of the sentence. */
    public Message key(String value) {
        put("key", value, Codec::fromText);
        return this;
    }

    /** vi */
    public String vi() {
        return get("vi", Codec::toText);
    }

    /** vi */
    public Message vi(String value) {
        put("vi", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "en")
                && Codec.has(json, "key")
                && Codec.has(json, "vi");
    }
}
