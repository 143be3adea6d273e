// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** The kind of a certificate's key. */
public enum KeyType {
    /** DSA. */
    DSA("dsa"),

    /** ECDSA over a NIST or similar curve. */
    EC("ec"),

    /** Ed25519 or Ed448. */
    ED("ed"),

    /** RSA. */
    RSA("rsa");

    private final String text;

    KeyType(String text) {
        this.text = text;
    }

    /** Its text in JSON. */
    public String text() {
        return text;
    }

    /** As JSON. */
    public JsonElement asJson() {
        return new JsonPrimitive(text);
    }

    /** Reads one from JSON. */
    public static KeyType of(JsonElement json) {
        return Codec.toEnum(json, values(), KeyType::text);
    }
}
