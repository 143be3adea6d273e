// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** How many days evidence counts that does not say when it lapses. The decree says nothing of this: the numbers are the library's own defaults. */
public final class MaxAge extends Json {
    /** An empty one: the library names what is missing. */
    public MaxAge() {
        super(new JsonObject());
    }

    private MaxAge(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MaxAge of(JsonElement json) {
        return new MaxAge(json);
    }

    /** A scan of the content: 30 days. */
    public Long scanDays() {
        return get("scan_days", Codec::toLong);
    }

    /** A scan of the content: 30 days. */
    public MaxAge scanDays(Long value) {
        put("scan_days", value, Codec::fromLong);
        return this;
    }

    /** An observation of TLS: 90 days. */
    public Long tlsDays() {
        return get("tls_days", Codec::toLong);
    }

    /** An observation of TLS: 90 days. */
    public MaxAge tlsDays(Long value) {
        put("tls_days", value, Codec::fromLong);
        return this;
    }

    /** A copy of the warning list: 7 days. */
    public Long warningListDays() {
        return get("warning_list_days", Codec::toLong);
    }

    /** A copy of the warning list: 7 days. */
    public MaxAge warningListDays(Long value) {
        put("warning_list_days", value, Codec::fromLong);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
