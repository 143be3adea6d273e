// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Who converted (reading 13). */
public enum ConverterKind {
    /** A state agency (cơ quan). */
    AGENCY("agency"),

    /** A person (cá nhân). */
    INDIVIDUAL("individual"),

    /** Another organisation (tổ chức). */
    ORGANISATION("organisation");

    private final String text;

    ConverterKind(String text) {
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
    public static ConverterKind of(JsonElement json) {
        return Codec.toEnum(json, values(), ConverterKind::text);
    }
}
