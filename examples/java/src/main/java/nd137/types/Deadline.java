// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** One date. */
public final class Deadline extends Json {
    private Deadline(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Deadline of(JsonElement json) {
        return new Deadline(json);
    }

    /** Whether it binds this system. */
    public Answer applies() {
        return get("applies", Answer::of);
    }

    /** The last good day, inclusive, until 23:59:59 in UTC+7. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** Days from `as_of` to the last good day; below 0 once it has passed. */
    public Long daysLeft() {
        return get("days_left", Codec::toLong);
    }

    /** What is due. */
    public DeadlineKind kind() {
        return get("kind", DeadlineKind::of);
    }

    /** The reading by which the date was found. */
    public Bilingual note() {
        return get("note", Bilingual::of);
    }

    /** The provision. */
    public Citation provision() {
        return get("provision", Citation::of);
    }

    /** What is due, in words. */
    public Bilingual what() {
        return get("what", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "applies")
                && Codec.has(json, "date")
                && Codec.has(json, "days_left")
                && Codec.has(json, "kind")
                && Codec.has(json, "note")
                && Codec.has(json, "provision")
                && Codec.has(json, "what");
    }
}
