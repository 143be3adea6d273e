// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** What a scanner said of the site. */
public final class ContentScan extends Json {
    /** An empty one: the library names what is missing. */
    public ContentScan() {
        super(new JsonObject());
    }

    private ContentScan(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ContentScan of(JsonElement json) {
        return new ContentScan(json);
    }

    /** The day of the scan. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** The day of the scan. */
    public ContentScan date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** The last day on which it counts. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** The last day on which it counts. */
    public ContentScan expires(LocalDate value) {
        put("expires", value, Codec::fromDate);
        return this;
    }

    /** How many threats it found; 0 is a clean site. */
    public Long found() {
        return get("found", Codec::toLong);
    }

    /** How many threats it found; 0 is a clean site. */
    public ContentScan found(Long value) {
        put("found", value, Codec::fromLong);
        return this;
    }

    /** SHA-256 of the scanner's report. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** SHA-256 of the scanner's report. */
    public ContentScan sha256(String value) {
        put("sha256", value, Codec::fromText);
        return this;
    }

    /** The scanner and its version. */
    public String tool() {
        return get("tool", Codec::toText);
    }

    /** The scanner and its version. */
    public ContentScan tool(String value) {
        put("tool", value, Codec::fromText);
        return this;
    }

    /** Where the report can be seen. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** Where the report can be seen. */
    public ContentScan url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
