// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A class of e-transaction system by function (Art. 16.1). */
public enum FunctionClass {
    /** Administrative procedures (thủ tục hành chính; point a). */
    ADMINISTRATIVE_PROCEDURES("administrative_procedures"),

    /** Commerce (thương mại; point b). */
    COMMERCE("commerce"),

    /** Finance (tài chính; point c). */
    FINANCE("finance"),

    /** Banking (ngân hàng; point d). */
    BANKING("banking"),

    /** Any other activity (hoạt động khác; point đ). */
    OTHER("other");

    private final String text;

    FunctionClass(String text) {
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
    public static FunctionClass of(JsonElement json) {
        return Codec.toEnum(json, values(), FunctionClass::text);
    }
}
