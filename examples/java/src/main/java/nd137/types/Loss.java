// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** Something that the form cannot say, or says in another way. */
public final class Loss extends Json {
    private Loss(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Loss of(JsonElement json) {
        return new Loss(json);
    }

    /** Stable tag. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** What becomes of it. */
    public Bilingual what() {
        return get("what", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "id")
                && Codec.has(json, "what");
    }
}
