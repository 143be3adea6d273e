// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import nd137.Codec;
import nd137.Json;

/** An object. */
public final class Finding extends Json {
    private Finding(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Finding of(JsonElement json) {
        return new Finding(json);
    }

    /** Arguments of the message; counts as decimal strings. */
    public Map<String, JsonElement> args() {
        return get("args", Codec.toMap(Codec::toAny));
    }

    /** What is asked. */
    public Plain asks() {
        return get("asks", Plain::of);
    }

    /** JSON Pointer to the fact in the request. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** evidence */
    public List<Quote> evidence() {
        return get("evidence", Codec.toList(Quote::of));
    }

    /** message */
    public Message message() {
        return get("message", Message::of);
    }

    /** missing */
    public List<MissingFact> missing() {
        return get("missing", Codec.toList(MissingFact::of));
    }

    /** outcome */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** provisions */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** Numbers of the readings that the rule rests on. */
    public List<Long> readings() {
        return get("readings", Codec.toList(Codec::toLong));
    }

    /** Rule id. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** severity */
    public Severity severity() {
        return get("severity", Severity::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "args")
                && Codec.has(json, "asks")
                && Codec.has(json, "at")
                && Codec.has(json, "evidence")
                && Codec.has(json, "message")
                && Codec.has(json, "missing")
                && Codec.has(json, "outcome")
                && Codec.has(json, "provisions")
                && Codec.has(json, "readings")
                && Codec.has(json, "rule")
                && Codec.has(json, "severity");
    }
}
