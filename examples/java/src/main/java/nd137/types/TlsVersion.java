// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A protocol version, from the oldest to the newest. */
public enum TlsVersion {
    /** ssl_2_0 */
    SSL_2_0("ssl_2_0"),

    /** ssl_3_0 */
    SSL_3_0("ssl_3_0"),

    /** tls_1_0 */
    TLS_1_0("tls_1_0"),

    /** tls_1_1 */
    TLS_1_1("tls_1_1"),

    /** tls_1_2 */
    TLS_1_2("tls_1_2"),

    /** tls_1_3 */
    TLS_1_3("tls_1_3");

    private final String text;

    TlsVersion(String text) {
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
    public static TlsVersion of(JsonElement json) {
        return Codec.toEnum(json, values(), TlsVersion::text);
    }
}
