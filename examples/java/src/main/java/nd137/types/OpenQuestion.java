// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A question whose answer can still change a finding. */
public final class OpenQuestion extends Json {
    private OpenQuestion(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static OpenQuestion of(JsonElement json) {
        return new OpenQuestion(json);
    }

    /** The question. */
    public Bilingual asks() {
        return get("asks", Bilingual::of);
    }

    /** JSON Pointer to the place of the answer. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** Whether the answer can still change the overall outcome. */
    public Boolean decides() {
        return get("decides", Codec::toBoolean);
    }

    /** Its key in `facts`. */
    public String key() {
        return get("key", Codec::toText);
    }

    /** The rules that wait for it. */
    public List<String> rules() {
        return get("rules", Codec.toList(Codec::toText));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "asks")
                && Codec.has(json, "at")
                && Codec.has(json, "decides")
                && Codec.has(json, "key")
                && Codec.has(json, "rules");
    }
}
