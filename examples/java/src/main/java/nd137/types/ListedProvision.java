// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
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

    /** What the library makes of it. */
    public Coverage coverage() {
        return get("coverage", Coverage::of);
    }

    /** Why. */
    public Bilingual reason() {
        return get("reason", Bilingual::of);
    }

    /** The rules that check it or what stands below it. */
    public List<String> rules() {
        return get("rules", Codec.toList(Codec::toText));
    }

    /** What an article is about; absent for clauses and points. */
    public Bilingual title() {
        return get("title", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "citation")
                && Codec.has(json, "coverage")
                && Codec.has(json, "reason")
                && Codec.has(json, "rules");
    }
}
