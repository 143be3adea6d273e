// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** An article, clause or point of the decree. */
public final class ListedProvision extends Json {
    private ListedProvision(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ListedProvision of(JsonElement json) {
        return new ListedProvision(json);
    }

    /** Its three written forms. */
    public Citation citation() {
        return get("citation", Citation::of);
    }

    /** What an article is about; absent for clauses and points. */
    public Bilingual title() {
        return get("title", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "citation");
    }
}
