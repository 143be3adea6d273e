// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** An object. */
public final class CompactAssessment extends Json {
    /** An empty one: the library names what is missing. */
    public CompactAssessment() {
        super(new JsonObject());
        put("detail", "compact", Codec::fromText);
    }

    private CompactAssessment(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CompactAssessment of(JsonElement json) {
        return new CompactAssessment(json);
    }

    /** The day whose law was applied. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law was applied. */
    public CompactAssessment asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** Always `compact`. */
    public String detail() {
        return get("detail", Codec::toText);
    }

    /** findings */
    public List<CompactFinding> findings() {
        return get("findings", Codec.toList(CompactFinding::of));
    }

    /** findings */
    public CompactAssessment findings(List<CompactFinding> value) {
        put("findings", value, Codec.fromList(CompactFinding::asJson));
        return this;
    }

    /** The operation that made the verdict. */
    public String operation() {
        return get("operation", Codec::toText);
    }

    /** The operation that made the verdict. */
    public CompactAssessment operation(String value) {
        put("operation", value, Codec::fromText);
        return this;
    }

    /** outcome */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** outcome */
    public CompactAssessment outcome(Outcome value) {
        put("outcome", value, Outcome::asJson);
        return this;
    }

    /** Version of the rule set. */
    public String ruleSet() {
        return get("rule_set", Codec::toText);
    }

    /** Version of the rule set. */
    public CompactAssessment ruleSet(String value) {
        put("rule_set", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.hasText(json, "detail", "compact")
                && Codec.has(json, "findings")
                && Codec.has(json, "operation")
                && Codec.has(json, "outcome")
                && Codec.has(json, "rule_set");
    }
}
