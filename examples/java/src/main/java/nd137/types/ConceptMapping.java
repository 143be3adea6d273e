// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What answers a part of a definition. */
public final class ConceptMapping extends Json {
    private ConceptMapping(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ConceptMapping of(JsonElement json) {
        return new ConceptMapping(json);
    }

    /** SDMX concepts that answer it; the first is the one that is written, and of several reported ones the first in this order is taken. */
    public List<String> concepts() {
        return get("concepts", Codec.toList(Codec::toText));
    }

    /** The part, as a CSV column is called. */
    public String field() {
        return get("field", Codec::toText);
    }

    /** Further headings of a CSV column, without diacritics. */
    public List<String> headings() {
        return get("headings", Codec.toList(Codec::toText));
    }

    /** The provision that asks for it. */
    public Citation provision() {
        return get("provision", Citation::of);
    }

    /** What it is. */
    public Bilingual what() {
        return get("what", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "concepts")
                && Codec.has(json, "field")
                && Codec.has(json, "headings")
                && Codec.has(json, "provision")
                && Codec.has(json, "what");
    }
}
