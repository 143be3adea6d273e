// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A fact with what supports it. */
public final class StatedFact extends Json {
    /** An empty one: the library names what is missing. */
    public StatedFact() {
        super(new JsonObject());
    }

    private StatedFact(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static StatedFact of(JsonElement json) {
        return new StatedFact(json);
    }

    /** answer */
    public Answer answer() {
        return get("answer", Answer::of);
    }

    /** answer */
    public StatedFact answer(Answer value) {
        put("answer", value, Answer::asJson);
        return this;
    }

    /** evidence */
    public List<Evidence> evidence() {
        return get("evidence", Codec.toList(Evidence::of));
    }

    /** evidence */
    public StatedFact evidence(List<Evidence> value) {
        put("evidence", value, Codec.fromList(Evidence::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "answer");
    }
}
