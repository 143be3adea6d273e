// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Dates, and a calendar of them. */
public final class DeadlinesResponse extends Json {
    private DeadlinesResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DeadlinesResponse of(JsonElement json) {
        return new DeadlinesResponse(json);
    }

    /** An iCalendar (RFC 5545) text of the deadlines that bind or may bind. */
    public String calendar() {
        return get("calendar", Codec::toText);
    }

    /** The deadlines in the order of their dates: fixed ones, and of the yearly ones the last that has passed and the next two. */
    public List<Deadline> deadlines() {
        return get("deadlines", Codec.toList(Deadline::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "calendar")
                && Codec.has(json, "deadlines");
    }
}
