// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** One indicator defined more than once. */
public final class IndicatorDuplicate extends Json {
    private IndicatorDuplicate(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorDuplicate of(JsonElement json) {
        return new IndicatorDuplicate(json);
    }

    /** The places of the definitions; the first is 0. */
    public List<Long> indicators() {
        return get("indicators", Codec.toList(Codec::toLong));
    }

    /** The code or the name that they share. */
    public String key() {
        return get("key", Codec::toText);
    }

    /** The different sources. */
    public List<String> sources() {
        return get("sources", Codec.toList(Codec::toText));
    }

    /** The different units. */
    public List<String> units() {
        return get("units", Codec.toList(Codec::toText));
    }

    /** Whether the code or the name is shared. */
    public IndicatorShared what() {
        return get("what", IndicatorShared::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "indicators")
                && Codec.has(json, "key")
                && Codec.has(json, "sources")
                && Codec.has(json, "units")
                && Codec.has(json, "what");
    }
}
