// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A condition under which a question is asked. */
public final class OnlyIf extends Json {
    private OnlyIf(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static OnlyIf of(JsonElement json) {
        return new OnlyIf(json);
    }

    /** The answers that lead to it: `yes`, `no`, or values of choices. */
    public List<String> answers() {
        return get("answers", Codec.toList(Codec::toText));
    }

    /** The key of the other question. */
    public String key() {
        return get("key", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "answers")
                && Codec.has(json, "key");
    }
}
