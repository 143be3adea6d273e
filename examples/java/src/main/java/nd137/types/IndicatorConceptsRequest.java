// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Asks for the table of concepts. */
public final class IndicatorConceptsRequest extends Json {
    /** An empty one: the library names what is missing. */
    public IndicatorConceptsRequest() {
        super(new JsonObject());
    }

    private IndicatorConceptsRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorConceptsRequest of(JsonElement json) {
        return new IndicatorConceptsRequest(json);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
