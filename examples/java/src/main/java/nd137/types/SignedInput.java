// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What to do with a signed document. */
public enum SignedInput {
    /** Refuse it: a mark put on afterwards would break the signatures. */
    REFUSE("refuse"),

    /** Make a derivative for print that looks the same, carries the mark and the digest of the original, and claims no signature. The original itself stays as it is. */
    PRINT_DERIVATIVE("print_derivative");

    private final String text;

    SignedInput(String text) {
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
    public static SignedInput of(JsonElement json) {
        return Codec.toEnum(json, values(), SignedInput::text);
    }
}
