// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import nd137.Codec;
import nd137.Json;

/** An object. */
public final class Finding extends Json {
    /** An empty one: the library names what is missing. */
    public Finding() {
        super(new JsonObject());
    }

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

    /** Arguments of the message; counts as decimal strings. */
    public Finding args(Map<String, JsonElement> value) {
        put("args", value, Codec.fromMap(Codec::fromAny));
        return this;
    }

    /** What is asked. */
    public Plain asks() {
        return get("asks", Plain::of);
    }

    /** What is asked. */
    public Finding asks(Plain value) {
        put("asks", value, Plain::asJson);
        return this;
    }

    /** JSON Pointer to the fact in the request. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** JSON Pointer to the fact in the request. */
    public Finding at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** evidence */
    public List<Quote> evidence() {
        return get("evidence", Codec.toList(Quote::of));
    }

    /** evidence */
    public Finding evidence(List<Quote> value) {
        put("evidence", value, Codec.fromList(Quote::asJson));
        return this;
    }

    /** message */
    public Message message() {
        return get("message", Message::of);
    }

    /** message */
    public Finding message(Message value) {
        put("message", value, Message::asJson);
        return this;
    }

    /** missing */
    public List<MissingFact> missing() {
        return get("missing", Codec.toList(MissingFact::of));
    }

    /** missing */
    public Finding missing(List<MissingFact> value) {
        put("missing", value, Codec.fromList(MissingFact::asJson));
        return this;
    }

    /** outcome */
    public Outcome outcome() {
        return get("outcome", Outcome::of);
    }

    /** outcome */
    public Finding outcome(Outcome value) {
        put("outcome", value, Outcome::asJson);
        return this;
    }

    /** provisions */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** provisions */
    public Finding provisions(List<Citation> value) {
        put("provisions", value, Codec.fromList(Citation::asJson));
        return this;
    }

    /** Numbers of the readings that the rule rests on. */
    public List<Long> readings() {
        return get("readings", Codec.toList(Codec::toLong));
    }

    /** Numbers of the readings that the rule rests on. */
    public Finding readings(List<Long> value) {
        put("readings", value, Codec.fromList(Codec::fromLong));
        return this;
    }

    /** Rule id. */
    public String rule() {
        return get("rule", Codec::toText);
    }

    /** Rule id. */
    public Finding rule(String value) {
        put("rule", value, Codec::fromText);
        return this;
    }

    /** severity */
    public Severity severity() {
        return get("severity", Severity::of);
    }

    /** severity */
    public Finding severity(Severity value) {
        put("severity", value, Severity::asJson);
        return this;
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
