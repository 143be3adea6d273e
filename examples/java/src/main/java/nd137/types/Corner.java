// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A corner of the page as a reader sees it. */
public enum Corner {
    /** Top left. */
    TOP_LEFT("top_left"),

    /** Top right, where Decree 30/2020/NĐ-CP, Annex I puts the signature of a digital copy. */
    TOP_RIGHT("top_right"),

    /** Bottom left. */
    BOTTOM_LEFT("bottom_left"),

    /** Bottom right. */
    BOTTOM_RIGHT("bottom_right"),

    /** On each page the first of top right, bottom right, bottom left and top left that covers no visible text; where all cover some, the one that covers the fewest pieces. */
    CLEAR("clear");

    private final String text;

    Corner(String text) {
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
    public static Corner of(JsonElement json) {
        return Codec.toEnum(json, values(), Corner::text);
    }
}
