// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** Somebody who is the owner by a provision. */
public final class OwnerFound extends Json {
    private OwnerFound(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static OwnerFound of(JsonElement json) {
        return new OwnerFound(json);
    }

    /** Why. */
    public OwnerBasis basis() {
        return get("basis", OwnerBasis::of);
    }

    /** The name as given. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** The provision. */
    public Citation provision() {
        return get("provision", Citation::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "basis")
                && Codec.has(json, "name")
                && Codec.has(json, "provision");
    }
}
