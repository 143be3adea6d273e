// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A rendered sentence in both languages. */
public final class Bilingual extends Json {
    private Bilingual(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Bilingual of(JsonElement json) {
        return new Bilingual(json);
    }

    /** English. */
    public String en() {
        return get("en", Codec::toText);
    }

    /** Vietnamese (tiếng Việt). */
    public String vi() {
        return get("vi", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "en")
                && Codec.has(json, "vi");
    }
}
