// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** The class of a system by its average monthly users in Viet Nam. As a number (`scale as u8`): 0, 1, 2, in this order. */
public enum Scale {
    /** Below 3 % of the population; the decree has no name for it. */
    BELOW_LARGE("below_large"),

    /** From 3 % to 10 %, both ends included (quy mô lớn, Art. 17.2). */
    LARGE("large"),

    /** Above 10 % (quy mô rất lớn, Art. 17.3). */
    VERY_LARGE("very_large");

    private final String text;

    Scale(String text) {
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
    public static Scale of(JsonElement json) {
        return Codec.toEnum(json, values(), Scale::text);
    }
}
