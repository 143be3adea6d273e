// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What is to be reported, when, and in which form. */
public final class RenderRequest extends Json {
    /** An empty one: the library names what is missing. */
    public RenderRequest() {
        super(new JsonObject());
    }

    private RenderRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static RenderRequest of(JsonElement json) {
        return new RenderRequest(json);
    }

    /** The verdicts, each with the name of its subject. */
    public List<ReportSubject> assessments() {
        return get("assessments", Codec.toList(ReportSubject::of));
    }

    /** The verdicts, each with the name of its subject. */
    public RenderRequest assessments(List<ReportSubject> value) {
        put("assessments", value, Codec.fromList(ReportSubject::asJson));
        return this;
    }

    /** The time of the report. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** The time of the report. */
    public RenderRequest at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** The form. */
    public ReportFormat format() {
        return get("format", ReportFormat::of);
    }

    /** The form. */
    public RenderRequest format(ReportFormat value) {
        put("format", value, ReportFormat::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessments")
                && Codec.has(json, "at")
                && Codec.has(json, "format");
    }
}
