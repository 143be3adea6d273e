// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A population figure as an answer shows it. */
public final class UsedFigure extends Json {
    private UsedFigure(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static UsedFigure of(JsonElement json) {
        return new UsedFigure(json);
    }

    /** How sure the library is of it; absent for the caller's own. */
    public Certainty certainty() {
        return get("certainty", Certainty::of);
    }

    /** Who gave it. */
    public Side givenBy() {
        return get("given_by", Side::of);
    }

    /** What it counts. */
    public PopulationKind kind() {
        return get("kind", PopulationKind::of);
    }

    /** The day on which it was published. */
    public LocalDate published() {
        return get("published", Codec::toDate);
    }

    /** What it is, or the caller's source. */
    public Bilingual source() {
        return get("source", Bilingual::of);
    }

    /** People, as a string of digits. */
    public String value() {
        return get("value", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "given_by")
                && Codec.has(json, "kind")
                && Codec.has(json, "published")
                && Codec.has(json, "source")
                && Codec.has(json, "value");
    }
}
