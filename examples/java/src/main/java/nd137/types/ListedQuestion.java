// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A question of a checklist. */
public final class ListedQuestion extends Json {
    private ListedQuestion(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ListedQuestion of(JsonElement json) {
        return new ListedQuestion(json);
    }

    /** The question. */
    public Bilingual asks() {
        return get("asks", Bilingual::of);
    }

    /** The answers to choose from; empty for other kinds. */
    public List<AnswerChoice> choices() {
        return get("choices", Codec.toList(AnswerChoice::of));
    }

    /** Its key in `facts`. */
    public String key() {
        return get("key", Codec::toText);
    }

    /** What it takes for an answer. */
    public AnswerKind kind() {
        return get("kind", AnswerKind::of);
    }

    /** Asked only if all of these hold. */
    public List<OnlyIf> onlyIf() {
        return get("only_if", Codec.toList(OnlyIf::of));
    }

    /** The provision that makes the answer matter. */
    public Citation provision() {
        return get("provision", Citation::of);
    }

    /** The rules that the answer decides; empty for a question on which only conditions rest. */
    public List<String> rules() {
        return get("rules", Codec.toList(Codec::toText));
    }

    /** Why the answer matters. */
    public Bilingual why() {
        return get("why", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "asks")
                && Codec.has(json, "choices")
                && Codec.has(json, "key")
                && Codec.has(json, "kind")
                && Codec.has(json, "only_if")
                && Codec.has(json, "provision")
                && Codec.has(json, "rules")
                && Codec.has(json, "why");
    }
}
