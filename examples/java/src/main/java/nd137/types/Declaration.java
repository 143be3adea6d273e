// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A self-declaration. It is no certificate. */
public final class Declaration extends Json {
    private Declaration(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Declaration of(JsonElement json) {
        return new Declaration(json);
    }

    /** The day of the declaration. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The six criteria. */
    public List<DeclaredCriterion> criteria() {
        return get("criteria", Codec.toList(DeclaredCriterion::of));
    }

    /** Who signs for the owner. */
    public String declaredBy() {
        return get("declared_by", Codec::toText);
    }

    /** The last day on which all of the evidence counts. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** What it is not. */
    public Bilingual note() {
        return get("note", Bilingual::of);
    }

    /** The system's owner. */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** Where it is declared. */
    public String place() {
        return get("place", Codec::toText);
    }

    /** What it rests on. */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** Version of the rule set. */
    public String ruleSet() {
        return get("rule_set", Codec::toText);
    }

    /** What is declared. */
    public Bilingual statement() {
        return get("statement", Bilingual::of);
    }

    /** The system's name. */
    public String system() {
        return get("system", Codec::toText);
    }

    /** The site's address. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "criteria")
                && Codec.has(json, "declared_by")
                && Codec.has(json, "expires")
                && Codec.has(json, "note")
                && Codec.has(json, "owner")
                && Codec.has(json, "place")
                && Codec.has(json, "provisions")
                && Codec.has(json, "rule_set")
                && Codec.has(json, "statement")
                && Codec.has(json, "system")
                && Codec.has(json, "url");
    }
}
