// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The request of `read_qr_payload`. */
public final class PayloadRequest extends Json {
    /** An empty one: the library names what is missing. */
    public PayloadRequest() {
        super(new JsonObject());
    }

    private PayloadRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PayloadRequest of(JsonElement json) {
        return new PayloadRequest(json);
    }

    /** What a scanner read from the QR code. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** What a scanner read from the QR code. */
    public PayloadRequest payload(String value) {
        put("payload", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "payload");
    }
}
