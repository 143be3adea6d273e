// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The verdict on a marked document, and what was found in it. */
public final class PdfVerification extends Json {
    private PdfVerification(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PdfVerification of(JsonElement json) {
        return new PdfVerification(json);
    }

    /** One finding a step. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** What was found in the document. */
    public ReadBack found() {
        return get("found", ReadBack::of);
    }

    /** The record that the document was compared with. */
    public Record record() {
        return get("record", Record::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "found")
                && Codec.has(json, "record");
    }
}
