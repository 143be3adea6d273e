// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The table of concepts. */
public final class IndicatorConcepts extends Json {
    private IndicatorConcepts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorConcepts of(JsonElement json) {
        return new IndicatorConcepts(json);
    }

    /** One row a part of a definition. */
    public List<ConceptMapping> mappings() {
        return get("mappings", Codec.toList(ConceptMapping::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "mappings");
    }
}
