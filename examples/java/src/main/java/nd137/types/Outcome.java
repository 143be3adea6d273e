// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What a rule says of a subject. */
public enum Outcome {
    /** The requirement is met (đáp ứng). */
    MET("met"),

    /** The requirement is not met (không đáp ứng). */
    NOT_MET("not_met"),

    /** Facts are missing (chưa xác định được); each is listed. */
    UNDETERMINED("undetermined"),

    /** The requirement does not bind here (không áp dụng). */
    NOT_APPLICABLE("not_applicable"),

    /** The law leaves it to a person (cần người xem xét). */
    NEEDS_REVIEW("needs_review");

    private final String text;

    Outcome(String text) {
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
    public static Outcome of(JsonElement json) {
        return Codec.toEnum(json, values(), Outcome::text);
    }
}
