// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** One of the answers to a question. */
public final class AnswerChoice extends Json {
    private AnswerChoice(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static AnswerChoice of(JsonElement json) {
        return new AnswerChoice(json);
    }

    /** What it means. */
    public Bilingual label() {
        return get("label", Bilingual::of);
    }

    /** What the request says. */
    public String value() {
        return get("value", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "label")
                && Codec.has(json, "value");
    }
}
