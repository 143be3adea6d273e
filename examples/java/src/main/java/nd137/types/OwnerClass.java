// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** The class of a system by its owner (Art. 15.2). */
public enum OwnerClass {
    /** A state body (cơ quan, tổ chức nhà nước; point a). */
    STATE_BODY("state_body"),

    /** An organisation or enterprise (tổ chức, doanh nghiệp; point b). */
    ORGANISATION("organisation"),

    /** An individual (cá nhân; point c). */
    INDIVIDUAL("individual");

    private final String text;

    OwnerClass(String text) {
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
    public static OwnerClass of(JsonElement json) {
        return Codec.toEnum(json, values(), OwnerClass::text);
    }
}
