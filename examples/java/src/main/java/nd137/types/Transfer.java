// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** From which medium to which. Only the first two are conversions of Arts 4 and 5; the others exist for copies alone. */
public enum Transfer {
    /** Data message to paper (Art. 5). */
    DATA_TO_PAPER("data_to_paper"),

    /** Paper to data message (Art. 4). */
    PAPER_TO_DATA("paper_to_data"),

    /** Data message to data message: an extract copy at most. */
    DATA_TO_DATA("data_to_data"),

    /** Paper to paper: a copy. */
    PAPER_TO_PAPER("paper_to_paper");

    private final String text;

    Transfer(String text) {
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
    public static Transfer of(JsonElement json) {
        return Codec.toEnum(json, values(), Transfer::text);
    }
}
