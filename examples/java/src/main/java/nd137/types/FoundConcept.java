// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A concept or column that was found. */
public final class FoundConcept extends Json {
    private FoundConcept(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static FoundConcept of(JsonElement json) {
        return new FoundConcept(json);
    }

    /** The part of a definition that it answers; null where it becomes an attribute. */
    public IndicatorField answers() {
        return get("answers", IndicatorField::of);
    }

    /** The concept's id, or the column's heading. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** The concept's name. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "answers")
                && Codec.has(json, "id")
                && Codec.has(json, "name");
    }
}
