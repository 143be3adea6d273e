// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A criterion in a declaration. */
public final class DeclaredCriterion extends Json {
    private DeclaredCriterion(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DeclaredCriterion of(JsonElement json) {
        return new DeclaredCriterion(json);
    }

    /** What is asked. */
    public Bilingual asks() {
        return get("asks", Bilingual::of);
    }

    /** What shows it. */
    public Bilingual evidence() {
        return get("evidence", Bilingual::of);
    }

    /** The last day on which that counts, where one is known. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** Its letter: `a` to `e`, `dd` for đ. */
    public String letter() {
        return get("letter", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "asks")
                && Codec.has(json, "evidence")
                && Codec.has(json, "expires")
                && Codec.has(json, "letter");
    }
}
