// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The answer for each step. */
public final class Verification extends Json {
    private Verification(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Verification of(JsonElement json) {
        return new Verification(json);
    }

    /** One finding a step. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment");
    }
}
