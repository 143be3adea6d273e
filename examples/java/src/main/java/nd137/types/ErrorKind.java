// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** The kinds of error, stable across languages and versions. */
public enum ErrorKind {
    /** The request is not JSON in UTF-8. */
    INVALID_JSON("invalid_json"),

    /** A field is missing, unknown, of the wrong type or outside its range. */
    INVALID_REQUEST("invalid_request"),

    /** A limit on size, depth or number is passed. */
    LIMIT_EXCEEDED("limit_exceeded"),

    /** There is no operation of this name. */
    UNKNOWN_OPERATION("unknown_operation"),

    /** A constructor refused; the findings say all that is missing. */
    REFUSED("refused"),

    /** The document cannot be processed. */
    INVALID_DOCUMENT("invalid_document"),

    /** The library failed; please report it. */
    INTERNAL("internal");

    private final String text;

    ErrorKind(String text) {
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
    public static ErrorKind of(JsonElement json) {
        return Codec.toEnum(json, values(), ErrorKind::text);
    }
}
