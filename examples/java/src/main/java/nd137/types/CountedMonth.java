// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import nd137.Codec;
import nd137.Json;

/** The users of one month. */
public final class CountedMonth extends Json {
    private CountedMonth(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CountedMonth of(JsonElement json) {
        return new CountedMonth(json);
    }

    /** Events that do not count because the user was not in Viet Nam. */
    public BigInteger abroadEvents() {
        return get("abroad_events", Codec::toBigInteger);
    }

    /** Whether the month was over on the day of the count. */
    public Boolean complete() {
        return get("complete", Codec::toBoolean);
    }

    /** The calendar month in UTC+7. */
    public String month() {
        return get("month", Codec::toText);
    }

    /** Events that do not count because they are no log-in, access or use. */
    public BigInteger otherEvents() {
        return get("other_events", Codec::toBigInteger);
    }

    /** Events without a known place. */
    public BigInteger unknownPlaceEvents() {
        return get("unknown_place_events", Codec::toBigInteger);
    }

    /** Distinct users in Viet Nam. */
    public BigInteger users() {
        return get("users", Codec::toBigInteger);
    }

    /** Distinct users who were seen only without a known place; not in `users`. */
    public BigInteger usersOfUnknownPlace() {
        return get("users_of_unknown_place", Codec::toBigInteger);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "abroad_events")
                && Codec.has(json, "complete")
                && Codec.has(json, "month")
                && Codec.has(json, "other_events")
                && Codec.has(json, "unknown_place_events")
                && Codec.has(json, "users")
                && Codec.has(json, "users_of_unknown_place");
    }
}
