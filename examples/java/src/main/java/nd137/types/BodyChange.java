// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A body that is called otherwise on the other day. */
public final class BodyChange extends Json {
    private BodyChange(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static BodyChange of(JsonElement json) {
        return new BodyChange(json);
    }

    /** On the first day. */
    public Body first() {
        return get("first", Body::of);
    }

    /** On the second day. */
    public Body second() {
        return get("second", Body::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "first")
                && Codec.has(json, "second");
    }
}
