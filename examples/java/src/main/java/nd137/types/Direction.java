// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Which way a conversion went. */
public enum Direction {
    /** Data message to paper (Art. 5). */
    DATA_TO_PAPER("data_to_paper"),

    /** Paper to data message (Art. 4). */
    PAPER_TO_DATA("paper_to_data");

    private final String text;

    Direction(String text) {
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
    public static Direction of(JsonElement json) {
        return Codec.toEnum(json, values(), Direction::text);
    }
}
