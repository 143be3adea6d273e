// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** An object. */
public final class ErrorReport extends Json {
    private ErrorReport(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ErrorReport of(JsonElement json) {
        return new ErrorReport(json);
    }

    /** The findings of a refusal. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** JSON Pointer to the field; empty for the whole request. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** kind */
    public ErrorKind kind() {
        return get("kind", ErrorKind::of);
    }

    /** message */
    public Bilingual message() {
        return get("message", Bilingual::of);
    }

    /** Stable tag within the kind, such as `encrypted` or `signed`. */
    public String reason() {
        return get("reason", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "kind")
                && Codec.has(json, "message");
    }
}
