// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A requirement that a mark alone cannot settle. */
public final class Remaining extends Json {
    private Remaining(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Remaining of(JsonElement json) {
        return new Remaining(json);
    }

    /** What is asked. */
    public Bilingual asks() {
        return get("asks", Bilingual::of);
    }

    /** By which provisions. */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** Rule id. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "asks")
                && Codec.has(json, "provisions")
                && Codec.has(json, "rule");
    }
}
