// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A form in which a report can be had. */
public enum ReportFormat {
    /** A self-contained page, to read and to print on A4. */
    HTML("html"),

    /** Canonical JSON (RFC 8785): the verdicts as they were given. */
    JSON("json"),

    /** JUnit XML, for continuous integration: a test case a finding. */
    JUNIT("junit"),

    /** Markdown (CommonMark). */
    MARKDOWN("markdown"),

    /** OSCAL assessment results. */
    OSCAL("oscal"),

    /** SARIF 2.1.0. */
    SARIF("sarif");

    private final String text;

    ReportFormat(String text) {
        this.text = text;
    }

    /** Its text in JSON. */
    public String text() {
        return text;
    }

    /** As JSON. */
    public JsonElement asJson() {
        return new JsonPrimitive(text);
    }

    /** Reads one from JSON. */
    public static ReportFormat of(JsonElement json) {
        return Codec.toEnum(json, values(), ReportFormat::text);
    }
}
