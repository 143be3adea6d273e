// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** What it says. */
public final class SecurityTxtResponse extends Json {
    private SecurityTxtResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SecurityTxtResponse of(JsonElement json) {
        return new SecurityTxtResponse(json);
    }

    /** The fields and the problems. */
    public SecurityTxt file() {
        return get("file", SecurityTxt::of);
    }

    /** Whether RFC 9116 is kept: there is no error. */
    public Boolean valid() {
        return get("valid", Codec::toBoolean);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "file")
                && Codec.has(json, "valid");
    }
}
