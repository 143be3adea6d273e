// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A verdict and whom it is about. */
public final class ReportSubject extends Json {
    /** An empty one: the library names what is missing. */
    public ReportSubject() {
        super(new JsonObject());
    }

    private ReportSubject(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReportSubject of(JsonElement json) {
        return new ReportSubject(json);
    }

    /** The verdict: the field `assessment` of any operation's response, or of a refusal. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The verdict: the field `assessment` of any operation's response, or of a refusal. */
    public ReportSubject assessment(Assessment value) {
        put("assessment", value, Assessment::asJson);
        return this;
    }

    /** Name of the system, document or body that was assessed. */
    public String subject() {
        return get("subject", Codec::toText);
    }

    /** Name of the system, document or body that was assessed. */
    public ReportSubject subject(String value) {
        put("subject", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment");
    }
}
