// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** How to reach the data message (Art. 5.1.b): a full URL, or a unique code, or both. */
public final class Access extends Json {
    /** An empty one: the library names what is missing. */
    public Access() {
        super(new JsonObject());
    }

    private Access(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Access of(JsonElement json) {
        return new Access(json);
    }

    /** Unique code for a search page (mã tra cứu). */
    public String code() {
        return get("code", Codec::toText);
    }

    /** Unique code for a search page (mã tra cứu). */
    public Access code(String value) {
        put("code", value, Codec::fromText);
        return this;
    }

    /** Full URL of the data message (đường dẫn đầy đủ). */
    public String url() {
        return get("url", Codec::toText);
    }

    /** Full URL of the data message (đường dẫn đầy đủ). */
    public Access url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
