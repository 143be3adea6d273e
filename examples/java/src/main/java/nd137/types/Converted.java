// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A marked document's mark, record and report. */
public final class Converted extends Json {
    private Converted(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Converted of(JsonElement json) {
        return new Converted(json);
    }

    /** The mark in every form, with the verdict on it. */
    public Marked marked() {
        return get("marked", Marked::of);
    }

    /** The record of the conversion: keep it beside the document. */
    public Record record() {
        return get("record", Record::of);
    }

    /** SHA-256 of the record's canonical JSON. */
    public String recordSha256() {
        return get("record_sha256", Codec::toText);
    }

    /** How the document was stamped. */
    public StampReport report() {
        return get("report", StampReport::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "marked")
                && Codec.has(json, "record")
                && Codec.has(json, "record_sha256")
                && Codec.has(json, "report");
    }
}
