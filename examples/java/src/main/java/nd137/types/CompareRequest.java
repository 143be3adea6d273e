// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import nd137.Codec;
import nd137.Json;

/** An assessing operation, its request, and two days. */
public final class CompareRequest extends Json {
    /** An empty one: the library names what is missing. */
    public CompareRequest() {
        super(new JsonObject());
    }

    private CompareRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CompareRequest of(JsonElement json) {
        return new CompareRequest(json);
    }

    /** One day. */
    public LocalDate first() {
        return get("first", Codec::toDate);
    }

    /** One day. */
    public CompareRequest first(LocalDate value) {
        put("first", value, Codec::fromDate);
        return this;
    }

    /** The operation, one whose response holds an `assessment`. */
    public String operation() {
        return get("operation", Codec::toText);
    }

    /** The operation, one whose response holds an `assessment`. */
    public CompareRequest operation(String value) {
        put("operation", value, Codec::fromText);
        return this;
    }

    /** Its request; `as_of` and `detail` are set here. */
    public Map<String, JsonElement> request() {
        return get("request", Codec.toMap(Codec::toAny));
    }

    /** Its request; `as_of` and `detail` are set here. */
    public CompareRequest request(Map<String, JsonElement> value) {
        put("request", value, Codec.fromMap(Codec::fromAny));
        return this;
    }

    /** The other day. */
    public LocalDate second() {
        return get("second", Codec::toDate);
    }

    /** The other day. */
    public CompareRequest second(LocalDate value) {
        put("second", value, Codec::fromDate);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "first")
                && Codec.has(json, "operation")
                && Codec.has(json, "request")
                && Codec.has(json, "second");
    }
}
