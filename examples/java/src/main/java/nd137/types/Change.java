// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A rule that says something else on the other day. */
public final class Change extends Json {
    private Change(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Change of(JsonElement json) {
        return new Change(json);
    }

    /** On the first day; absent where the operation did not ask it then. */
    public FindingOfDay first() {
        return get("first", FindingOfDay::of);
    }

    /** Why; never empty. */
    public List<Reason> reasons() {
        return get("reasons", Codec.toList(Reason::of));
    }

    /** Rule id. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** On the second day. */
    public FindingOfDay second() {
        return get("second", FindingOfDay::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "first")
                && Codec.has(json, "reasons")
                && Codec.has(json, "rule")
                && Codec.has(json, "second");
    }
}
