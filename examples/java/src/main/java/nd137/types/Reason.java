// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A reason with its day. */
public final class Reason extends Json {
    private Reason(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Reason of(JsonElement json) {
        return new Reason(json);
    }

    /** The first day on which it is different; absent for facts. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** What kind of reason. */
    public ReasonKind kind() {
        return get("kind", ReasonKind::of);
    }

    /** In words. */
    public Bilingual why() {
        return get("why", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "date")
                && Codec.has(json, "kind")
                && Codec.has(json, "why");
    }
}
