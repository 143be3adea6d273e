// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A record of conversion. It proves nothing by itself: whoever relies on it signs it. */
public final class Record extends Json {
    /** An empty one: the library names what is missing. */
    public Record() {
        super(new JsonObject());
    }

    private Record(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Record of(JsonElement json) {
        return new Record(json);
    }

    /** Always `FORMAT`. */
    public String format() {
        return get("format", Codec::toText);
    }

    /** Always `FORMAT`. */
    public Record format(String value) {
        put("format", value, Codec::fromText);
        return this;
    }

    /** The mark. */
    public Mark mark() {
        return get("mark", Mark::of);
    }

    /** The mark. */
    public Record mark(Mark value) {
        put("mark", value, Mark::asJson);
        return this;
    }

    /** What the QR code says, where there is one. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** What the QR code says, where there is one. */
    public Record payload(String value) {
        put("payload", value, Codec::fromText);
        return this;
    }

    /** The document that carries the mark. */
    public Digested result() {
        return get("result", Digested::of);
    }

    /** The document that carries the mark. */
    public Record result(Digested value) {
        put("result", value, Digested::asJson);
        return this;
    }

    /** The document before it was marked: the scan, or the data message. */
    public Digested source() {
        return get("source", Digested::of);
    }

    /** The document before it was marked: the scan, or the data message. */
    public Record source(Digested value) {
        put("source", value, Digested::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "format")
                && Codec.has(json, "mark");
    }
}
