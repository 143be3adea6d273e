// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A criterion, whether it is met, and until when its evidence counts. */
public final class TrustCriterion extends Json {
    private TrustCriterion(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static TrustCriterion of(JsonElement json) {
        return new TrustCriterion(json);
    }

    /** The last day on which its evidence counts, where one is known. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** Its letter: `a` to `e`, `dd` for đ. */
    public String letter() {
        return get("letter", Codec::toText);
    }

    /** What its finding says. */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "expires")
                && Codec.has(json, "letter")
                && Codec.has(json, "outcome");
    }
}
