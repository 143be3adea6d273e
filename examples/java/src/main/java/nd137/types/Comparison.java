// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Two verdicts on the same facts. */
public final class Comparison extends Json {
    private Comparison(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Comparison of(JsonElement json) {
        return new Comparison(json);
    }

    /** Bodies that are called otherwise. */
    public List<BodyChange> bodies() {
        return get("bodies", Codec.toList(BodyChange::of));
    }

    /** The rules that say something else, in the order of the first verdict. */
    public List<Change> changes() {
        return get("changes", Codec.toList(Change::of));
    }

    /** The verdict of the first day. */
    public DayOutcome first() {
        return get("first", DayOutcome::of);
    }

    /** The operation. */
    public String operation() {
        return get("operation", Codec::toText);
    }

    /** Version of the rule set, the same for both. */
    public String ruleSet() {
        return get("rule_set", Codec::toText);
    }

    /** The verdict of the second day. */
    public DayOutcome second() {
        return get("second", DayOutcome::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "bodies")
                && Codec.has(json, "changes")
                && Codec.has(json, "first")
                && Codec.has(json, "operation")
                && Codec.has(json, "rule_set")
                && Codec.has(json, "second");
    }
}
