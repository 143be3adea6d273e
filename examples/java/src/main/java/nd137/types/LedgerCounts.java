// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** How many of the listed provisions there are of each kind. */
public final class LedgerCounts extends Json {
    private LedgerCounts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static LedgerCounts of(JsonElement json) {
        return new LedgerCounts(json);
    }

    /** Checked by rules. */
    public Long coded() {
        return get("coded", Codec::toLong);
    }

    /** Asks nothing of anybody. */
    public Long declaratory() {
        return get("declaratory", Codec::toLong);
    }

    /** Left to a person. */
    public Long needsReview() {
        return get("needs_review", Codec::toLong);
    }

    /** Addressed to a state body only. */
    public Long stateBody() {
        return get("state_body", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "coded")
                && Codec.has(json, "declaratory")
                && Codec.has(json, "needs_review")
                && Codec.has(json, "state_body");
    }
}
