// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What can be wrong with a security.txt, or better. */
public enum SecurityTxtCode {
    /** byte_order_mark */
    BYTE_ORDER_MARK("byte_order_mark"),

    /** canonical_absent */
    CANONICAL_ABSENT("canonical_absent"),

    /** canonical_mismatch */
    CANONICAL_MISMATCH("canonical_mismatch"),

    /** contact_missing */
    CONTACT_MISSING("contact_missing"),

    /** control_character */
    CONTROL_CHARACTER("control_character"),

    /** empty_name */
    EMPTY_NAME("empty_name"),

    /** empty_value */
    EMPTY_VALUE("empty_value"),

    /** encryption_absent */
    ENCRYPTION_ABSENT("encryption_absent"),

    /** expired */
    EXPIRED("expired"),

    /** expires_far */
    EXPIRES_FAR("expires_far"),

    /** expires_invalid */
    EXPIRES_INVALID("expires_invalid"),

    /** expires_missing */
    EXPIRES_MISSING("expires_missing"),

    /** expires_twice */
    EXPIRES_TWICE("expires_twice"),

    /** insecure_uri */
    INSECURE_URI("insecure_uri"),

    /** invalid_line */
    INVALID_LINE("invalid_line"),

    /** language_invalid */
    LANGUAGE_INVALID("language_invalid"),

    /** languages_twice */
    LANGUAGES_TWICE("languages_twice"),

    /** last_line_open */
    LAST_LINE_OPEN("last_line_open"),

    /** no_space_after_colon */
    NO_SPACE_AFTER_COLON("no_space_after_colon"),

    /** not_a_uri */
    NOT_A_URI("not_a_uri"),

    /** not_utf8 */
    NOT_UTF8("not_utf8"),

    /** signature_incomplete */
    SIGNATURE_INCOMPLETE("signature_incomplete"),

    /** signature_not_first */
    SIGNATURE_NOT_FIRST("signature_not_first"),

    /** space_before_colon */
    SPACE_BEFORE_COLON("space_before_colon"),

    /** text_after_signature */
    TEXT_AFTER_SIGNATURE("text_after_signature"),

    /** unsigned */
    UNSIGNED("unsigned"),

    /** unknown_field */
    UNKNOWN_FIELD("unknown_field");

    private final String text;

    SecurityTxtCode(String text) {
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
    public static SecurityTxtCode of(JsonElement json) {
        return Codec.toEnum(json, values(), SecurityTxtCode::text);
    }
}
