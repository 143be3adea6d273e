// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** Which duties are met. */
public final class DutiesResponse extends Json {
    private DutiesResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DutiesResponse of(JsonElement json) {
        return new DutiesResponse(json);
    }

    /** A finding for each element of each duty. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment");
    }
}
