// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A problem and where it is. */
public final class SecurityTxtProblem extends Json {
    private SecurityTxtProblem(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SecurityTxtProblem of(JsonElement json) {
        return new SecurityTxtProblem(json);
    }

    /** Whether it is advice: an error otherwise. */
    public Boolean advice() {
        return get("advice", Codec::toBoolean);
    }

    /** What it is. */
    public SecurityTxtCode code() {
        return get("code", SecurityTxtCode::of);
    }

    /** The line, from 1; none where it concerns the whole file. */
    public Long line() {
        return get("line", Codec::toLong);
    }

    /** What it is, in words. */
    public Bilingual message() {
        return get("message", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "advice")
                && Codec.has(json, "code")
                && Codec.has(json, "line")
                && Codec.has(json, "message");
    }
}
