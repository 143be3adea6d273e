// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What is converted. A document can be of several kinds: a licence usually is the result of an administrative procedure as well. */
public enum SourceKind {
    /** The result of an administrative procedure (Arts 4.1.c, 5.2.c). */
    ADMINISTRATIVE_RESULT("administrative_result"),

    /** For authentication (chứng thực; Arts 4.1.b, 5.2.b). */
    AUTHENTICATED("authenticated"),

    /** An electronic certificate (chứng thư điện tử; Law 20/2023/QH15 Art. 12.2.d). */
    ELECTRONIC_CERTIFICATE("electronic_certificate"),

    /** A licence, certificate, diploma, confirmation or approval by a competent body (Law 20/2023/QH15 Art. 12.1.d). */
    LICENCE("licence"),

    /** For notarisation (công chứng; Arts 4.1.b, 5.2.b). */
    NOTARISED("notarised"),

    /** None of the others. */
    ORDINARY("ordinary"),

    /** A certified extract copy (trích sao; Decree 30/2020/NĐ-CP). */
    EXTRACT_COPY("extract_copy"),

    /** A copy of a received document (sao lục; Decree 30/2020/NĐ-CP). */
    FORWARDED_COPY("forwarded_copy"),

    /** A full copy of one's own or a received document (sao y; Decree 30/2020/NĐ-CP). */
    TRUE_COPY("true_copy");

    private final String text;

    SourceKind(String text) {
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
    public static SourceKind of(JsonElement json) {
        return Codec.toEnum(json, values(), SourceKind::text);
    }
}
