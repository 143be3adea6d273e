// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What a question takes for an answer. */
public enum AnswerKind {
    /** One of the choices. */
    CHOICE("choice"),

    /** A day, `yyyy-mm-dd`. */
    DATE("date"),

    /** A list of days; an empty list is an answer. */
    DATES("dates"),

    /** Any of the choices as a list; an empty list is an answer. */
    LIST("list"),

    /** A short text. */
    TEXT("text"),

    /** True, false or null, or with evidence. */
    YES_NO("yes_no");

    private final String text;

    AnswerKind(String text) {
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
    public static AnswerKind of(JsonElement json) {
        return Codec.toEnum(json, values(), AnswerKind::text);
    }
}
