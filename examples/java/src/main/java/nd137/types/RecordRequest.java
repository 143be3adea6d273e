// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The request of `record_conversion`; the marked document may travel with it. */
public final class RecordRequest extends Json {
    /** An empty one: the library names what is missing. */
    public RecordRequest() {
        super(new JsonObject());
    }

    private RecordRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static RecordRequest of(JsonElement json) {
        return new RecordRequest(json);
    }

    /** The mark, as a constructor returned it. */
    public Mark mark() {
        return get("mark", Mark::of);
    }

    /** The mark, as a constructor returned it. */
    public RecordRequest mark(Mark value) {
        put("mark", value, Mark::asJson);
        return this;
    }

    /** What the QR code says. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** What the QR code says. */
    public RecordRequest payload(String value) {
        put("payload", value, Codec::fromText);
        return this;
    }

    /** The marked document's digest; leave out when the document itself is given. */
    public Digested result() {
        return get("result", Digested::of);
    }

    /** The marked document's digest; leave out when the document itself is given. */
    public RecordRequest result(Digested value) {
        put("result", value, Digested::asJson);
        return this;
    }

    /** The digest of the document before it was marked. */
    public Digested source() {
        return get("source", Digested::of);
    }

    /** The digest of the document before it was marked. */
    public RecordRequest source(Digested value) {
        put("source", value, Digested::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "mark");
    }
}
