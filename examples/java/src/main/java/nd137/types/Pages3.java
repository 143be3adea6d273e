// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** These pages, counted from 1. */
public final class Pages3 extends Json {
    /** An empty one: the library names what is missing. */
    public Pages3() {
        super(new JsonObject());
    }

    private Pages3(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Pages3 of(JsonElement json) {
        return new Pages3(json);
    }

    /** list */
    public List<Long> list() {
        return get("list", Codec.toList(Codec::toLong));
    }

    /** list */
    public Pages3 list(List<Long> value) {
        put("list", value, Codec.fromList(Codec::fromLong));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "list");
    }
}
