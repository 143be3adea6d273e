// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** One month that an answer rests on. */
public final class MonthUsers extends Json {
    private MonthUsers(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MonthUsers of(JsonElement json) {
        return new MonthUsers(json);
    }

    /** The calendar month in UTC+7. */
    public String month() {
        return get("month", Codec::toText);
    }

    /** Users in that month as a string of digits; null where nobody has said. */
    public String users() {
        return get("users", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "month")
                && Codec.has(json, "users");
    }
}
