// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** How a paper was scanned, for electronic copies. */
public final class Scan extends Json {
    /** An empty one: the library names what is missing. */
    public Scan() {
        super(new JsonObject());
    }

    private Scan(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Scan of(JsonElement json) {
        return new Scan(json);
    }

    /** Whether the image is in colour. */
    public Fact colour() {
        return get("colour", Fact::of);
    }

    /** Whether the image is in colour. */
    public Scan colour(Fact value) {
        put("colour", value, Fact::asJson);
        return this;
    }

    /** Resolution in dots per inch. */
    public Long dpi() {
        return get("dpi", Codec::toLong);
    }

    /** Resolution in dots per inch. */
    public Scan dpi(Long value) {
        put("dpi", value, Codec::fromLong);
        return this;
    }

    /** PDF version, such as `1.7`. */
    public String pdfVersion() {
        return get("pdf_version", Codec::toText);
    }

    /** PDF version, such as `1.7`. */
    public Scan pdfVersion(String value) {
        put("pdf_version", value, Codec::fromText);
        return this;
    }

    /** Scale in percent of the paper; 100 for 1:1. */
    public Long scalePercent() {
        return get("scale_percent", Codec::toLong);
    }

    /** Scale in percent of the paper; 100 for 1:1. */
    public Scan scalePercent(Long value) {
        put("scale_percent", value, Codec::fromLong);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
