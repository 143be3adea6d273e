// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** The request of `verify_pdf`; the marked document travels with it. */
public final class VerifyPdfRequest extends Json {
    /** An empty one: the library names what is missing. */
    public VerifyPdfRequest() {
        super(new JsonObject());
    }

    private VerifyPdfRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static VerifyPdfRequest of(JsonElement json) {
        return new VerifyPdfRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public VerifyPdfRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much the verdict says. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much the verdict says. */
    public VerifyPdfRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** What a scanner read from the QR code. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** What a scanner read from the QR code. */
    public VerifyPdfRequest payload(String value) {
        put("payload", value, Codec::fromText);
        return this;
    }

    /** The record that was kept beside the document; without it, the one inside the document. */
    public Record record() {
        return get("record", Record::of);
    }

    /** The record that was kept beside the document; without it, the one inside the document. */
    public VerifyPdfRequest record(Record value) {
        put("record", value, Record::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
