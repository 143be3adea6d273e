// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigInteger;
import nd137.Codec;
import nd137.Json;

/** Bytes that were digested. */
public final class Digested extends Json {
    /** An empty one: the library names what is missing. */
    public Digested() {
        super(new JsonObject());
    }

    private Digested(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Digested of(JsonElement json) {
        return new Digested(json);
    }

    /** How many bytes, at most `Digested::MOST`. */
    public BigInteger bytes() {
        return get("bytes", Codec::toBigInteger);
    }

    /** How many bytes, at most `Digested::MOST`. */
    public Digested bytes(BigInteger value) {
        put("bytes", value, Codec::fromBigInteger);
        return this;
    }

    /** Their SHA-256, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** Their SHA-256, 64 lower-case hexadecimal digits. */
    public Digested sha256(String value) {
        put("sha256", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "bytes")
                && Codec.has(json, "sha256");
    }
}
