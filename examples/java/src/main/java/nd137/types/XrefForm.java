// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** The form of a cross-reference. */
public enum XrefForm {
    /** A table as text. */
    TABLE("table"),

    /** A stream (PDF 1.5). */
    STREAM("stream"),

    /** A table that hides a stream. */
    HYBRID("hybrid");

    private final String text;

    XrefForm(String text) {
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
    public static XrefForm of(JsonElement json) {
        return Codec.toEnum(json, values(), XrefForm::text);
    }
}
