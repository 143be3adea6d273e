// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A body as the decree names it and as it is called on a given day. */
public final class Body extends Json {
    private Body(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Body of(JsonElement json) {
        return new Body(json);
    }

    /** The name in the decree. */
    public Bilingual decreeName() {
        return get("decree_name", Bilingual::of);
    }

    /** The name of the body that does the work on the day. */
    public Bilingual name() {
        return get("name", Bilingual::of);
    }

    /** False where the succession is not verified. */
    public Boolean verified() {
        return get("verified", Codec::toBoolean);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "decree_name")
                && Codec.has(json, "name")
                && Codec.has(json, "verified");
    }
}
