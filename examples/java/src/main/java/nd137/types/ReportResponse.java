// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The report in two forms. */
public final class ReportResponse extends Json {
    private ReportResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReportResponse of(JsonElement json) {
        return new ReportResponse(json);
    }

    /** What the rules say. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The report as CSV (RFC 4180), a line a month. It begins with U+FEFF: by that byte order mark a spreadsheet takes the file for UTF-8. */
    public String csv() {
        return get("csv", Codec::toText);
    }

    /** The report. */
    public Report report() {
        return get("report", Report::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "csv")
                && Codec.has(json, "report");
    }
}
