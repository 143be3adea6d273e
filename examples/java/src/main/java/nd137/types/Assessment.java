// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** One of several forms. */
public final class Assessment extends Json {
    private Assessment(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Assessment of(JsonElement json) {
        return new Assessment(json);
    }

    /** In the form of {@code CompactAssessment}. */
    public static Assessment ofCompactAssessment(CompactAssessment value) {
        return new Assessment(Codec.write(value, CompactAssessment::asJson));
    }

    /** As {@code CompactAssessment}, or null if it has another form. */
    public CompactAssessment asCompactAssessment() {
        return as(CompactAssessment::fits, CompactAssessment::of);
    }

    /** In the form of {@code FullAssessment}. */
    public static Assessment ofFullAssessment(FullAssessment value) {
        return new Assessment(Codec.write(value, FullAssessment::asJson));
    }

    /** As {@code FullAssessment}, or null if it has another form. */
    public FullAssessment asFullAssessment() {
        return as(FullAssessment::fits, FullAssessment::of);
    }

    /** The day whose law was applied. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The operation that made the verdict. */
    public String operation() {
        return get("operation", Codec::toText);
    }

    /** outcome */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** Version of the rule set. */
    public String ruleSet() {
        return get("rule_set", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, CompactAssessment::fits)
                || Codec.test(json, FullAssessment::fits);
    }
}
