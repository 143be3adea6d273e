// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Activity events whose users are to be counted by month. */
public final class CountRequest extends Json {
    /** An empty one: the library names what is missing. */
    public CountRequest() {
        super(new JsonObject());
    }

    private CountRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CountRequest of(JsonElement json) {
        return new CountRequest(json);
    }

    /** The day of the count; months before its own are complete. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day of the count; months before its own are complete. */
    public CountRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** The events, in any order; one that is given twice changes no number of users. */
    public List<EventGiven> events() {
        return get("events", Codec.toList(EventGiven::of));
    }

    /** The events, in any order; one that is given twice changes no number of users. */
    public CountRequest events(List<EventGiven> value) {
        put("events", value, Codec.fromList(EventGiven::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "events");
    }
}
