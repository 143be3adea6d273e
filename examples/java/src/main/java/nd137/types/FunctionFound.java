// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A class with the point that names it. */
public final class FunctionFound extends Json {
    private FunctionFound(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static FunctionFound of(JsonElement json) {
        return new FunctionFound(json);
    }

    /** The class. */
    public FunctionClass class_() {
        return get("class", FunctionClass::of);
    }

    /** The point of Art. 16.1. */
    public Citation provision() {
        return get("provision", Citation::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "class")
                && Codec.has(json, "provision");
    }
}
