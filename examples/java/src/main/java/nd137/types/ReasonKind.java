// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What explains that two verdicts differ. */
public enum ReasonKind {
    /** Days in the facts (of evidence, months, deadlines) count differently. */
    FACTS("facts"),

    /** The grace period of Art. 23 ended in between. */
    GRACE_ENDS("grace_ends"),

    /** An instrument ended in between. */
    INSTRUMENT_ENDS("instrument_ends"),

    /** An instrument took effect in between. */
    INSTRUMENT_STARTS("instrument_starts"),

    /** A population figure was published in between. */
    POPULATION_PUBLISHED("population_published");

    private final String text;

    ReasonKind(String text) {
        this.text = text;
    }

    /** Its text in JSON. */
    public String text() {
        return text;
    }

    /** As JSON. */
    public JsonElement asJson() {
        return new JsonPrimitive(text);
    }

    /** Reads one from JSON. */
    public static ReasonKind of(JsonElement json) {
        return Codec.toEnum(json, values(), ReasonKind::text);
    }
}
