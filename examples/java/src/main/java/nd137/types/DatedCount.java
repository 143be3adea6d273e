// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The users of one calendar month. */
public final class DatedCount extends Json {
    /** An empty one: the library names what is missing. */
    public DatedCount() {
        super(new JsonObject());
    }

    private DatedCount(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DatedCount of(JsonElement json) {
        return new DatedCount(json);
    }

    /** The calendar month in UTC+7, `YYYY-MM`. */
    public String month() {
        return get("month", Codec::toText);
    }

    /** The calendar month in UTC+7, `YYYY-MM`. */
    public DatedCount month(String value) {
        put("month", value, Codec::fromText);
        return this;
    }

    /** Distinct users in Viet Nam in that month. */
    public Count users() {
        return get("users", Count::of);
    }

    /** Distinct users in Viet Nam in that month. */
    public DatedCount users(Count value) {
        put("users", value, Count::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "month")
                && Codec.has(json, "users");
    }
}
