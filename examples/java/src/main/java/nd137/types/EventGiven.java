// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** One activity event. */
public final class EventGiven extends Json {
    /** An empty one: the library names what is missing. */
    public EventGiven() {
        super(new JsonObject());
    }

    private EventGiven(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static EventGiven of(JsonElement json) {
        return new EventGiven(json);
    }

    /** Whether the user was in Viet Nam; null or absent if that is not known. */
    public Boolean inVietNam() {
        return get("in_viet_nam", Codec::toBoolean);
    }

    /** Whether the user was in Viet Nam; null or absent if that is not known. */
    public EventGiven inVietNam(Boolean value) {
        put("in_viet_nam", value, Codec::fromBoolean);
        return this;
    }

    /** What was done: `login`, `access`, `use`, or any other word, which does not count. */
    public String kind() {
        return get("kind", Codec::toText);
    }

    /** What was done: `login`, `access`, `use`, or any other word, which does not count. */
    public EventGiven kind(String value) {
        put("kind", value, Codec::fromText);
        return this;
    }

    /** When, as RFC 3339 with an offset: `2026-10-31T17:00:00Z`. */
    public String time() {
        return get("time", Codec::toText);
    }

    /** When, as RFC 3339 with an offset: `2026-10-31T17:00:00Z`. */
    public EventGiven time(String value) {
        put("time", value, Codec::fromText);
        return this;
    }

    /** Who: a string, or a whole number, which is the same user as its decimal string. */
    public EventGivenUser user() {
        return get("user", EventGivenUser::of);
    }

    /** Who: a string, or a whole number, which is the same user as its decimal string. */
    public EventGiven user(EventGivenUser value) {
        put("user", value, EventGivenUser::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "kind")
                && Codec.has(json, "time")
                && Codec.has(json, "user");
    }
}
