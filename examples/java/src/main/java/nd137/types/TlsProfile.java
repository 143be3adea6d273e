// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A named profile of safe TLS. */
public enum TlsProfile {
    /** Mozilla's guidelines for servers, version 5.7, “intermediate”: a closed list of suites. */
    MOZILLA_INTERMEDIATE_5_7("mozilla_intermediate_5_7"),

    /** RFC 9325 (BCP 195, November 2022): TLS 1.2 or later (section 3.1.1), no suite that section 4.1 forbids, nothing below 128 bits, RSA keys of at least 2048 bits (4.5). Other suites that 4.1 says should not be used (static RSA, static Diffie-Hellman, `TLS_DHE_*`) are for a person. */
    RFC_9325("rfc_9325");

    private final String text;

    TlsProfile(String text) {
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
    public static TlsProfile of(JsonElement json) {
        return Codec.toEnum(json, values(), TlsProfile::text);
    }
}
