// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** What a payload says. */
public final class Payload extends Json {
    private Payload(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Payload of(JsonElement json) {
        return new Payload(json);
    }

    /** The URL and code; also those of `mark`. */
    public Access access() {
        return get("access", Access::of);
    }

    /** The whole mark, where the payload is the text of this library. */
    public Mark mark() {
        return get("mark", Mark::of);
    }

    /** What could be read from the text of another tool. */
    public ReadMark reading() {
        return get("reading", ReadMark::of);
    }

    /** `text`, `url`, or `none` for the text of another tool. */
    public Tier tier() {
        return get("tier", Tier::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "access")
                && Codec.has(json, "mark")
                && Codec.has(json, "reading")
                && Codec.has(json, "tier");
    }
}
