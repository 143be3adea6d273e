// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** How a system came to be (Art. 15.3.a, b). */
public enum Acquisition {
    /** An investment project whose policy some level approved. */
    PROJECT("project"),

    /** A service that some level decided to hire. */
    HIRE("hire"),

    /** Neither: built in house, donated, inherited. */
    NEITHER("neither");

    private final String text;

    Acquisition(String text) {
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
    public static Acquisition of(JsonElement json) {
        return Codec.toEnum(json, values(), Acquisition::text);
    }
}
