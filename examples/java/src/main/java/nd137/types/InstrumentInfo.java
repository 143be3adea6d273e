// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** What the library knows of an instrument. */
public final class InstrumentInfo extends Json {
    private InstrumentInfo(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static InstrumentInfo of(JsonElement json) {
        return new InstrumentInfo(json);
    }

    /** How sure the dates are. */
    public Certainty certainty() {
        return get("certainty", Certainty::of);
    }

    /** First day on which it applies, if known. */
    public LocalDate from() {
        return get("from", Codec::toDate);
    }

    /** What it governs here. */
    public Bilingual governs() {
        return get("governs", Bilingual::of);
    }

    /** Machine form. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** Whether it applies on the day asked for; absent when unknown. */
    public Boolean inForce() {
        return get("in_force", Codec::toBoolean);
    }

    /** Kind and number. */
    public Bilingual title() {
        return get("title", Bilingual::of);
    }

    /** Last day on which it applies, inclusive. */
    public LocalDate until() {
        return get("until", Codec::toDate);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "certainty")
                && Codec.has(json, "from")
                && Codec.has(json, "governs")
                && Codec.has(json, "id")
                && Codec.has(json, "in_force")
                && Codec.has(json, "title")
                && Codec.has(json, "until");
    }
}
