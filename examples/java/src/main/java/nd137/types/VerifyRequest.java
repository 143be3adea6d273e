// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** What to compare. The marked document itself may travel with the request. */
public final class VerifyRequest extends Json {
    /** An empty one: the library names what is missing. */
    public VerifyRequest() {
        super(new JsonObject());
    }

    private VerifyRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static VerifyRequest of(JsonElement json) {
        return new VerifyRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public VerifyRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much the verdict says. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much the verdict says. */
    public VerifyRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** The marked document's digest, where the document is not given. */
    public Digested document() {
        return get("document", Digested::of);
    }

    /** The marked document's digest, where the document is not given. */
    public VerifyRequest document(Digested value) {
        put("document", value, Digested::asJson);
        return this;
    }

    /** What a scanner read from the QR code. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** What a scanner read from the QR code. */
    public VerifyRequest payload(String value) {
        put("payload", value, Codec::fromText);
        return this;
    }

    /** The record of the conversion. */
    public Record record() {
        return get("record", Record::of);
    }

    /** The record of the conversion. */
    public VerifyRequest record(Record value) {
        put("record", value, Record::asJson);
        return this;
    }

    /** The digest of the document before it was marked. */
    public Digested source() {
        return get("source", Digested::of);
    }

    /** The digest of the document before it was marked. */
    public VerifyRequest source(Digested value) {
        put("source", value, Digested::asJson);
        return this;
    }

    /** The printed mark. */
    public String text() {
        return get("text", Codec::toText);
    }

    /** The printed mark. */
    public VerifyRequest text(String value) {
        put("text", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "record");
    }
}
