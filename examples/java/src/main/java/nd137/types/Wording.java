// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The wording of a mark: Vietnamese, with an English gloss. */
public final class Wording extends Json {
    /** An empty one: the library names what is missing. */
    public Wording() {
        super(new JsonObject());
    }

    private Wording(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Wording of(JsonElement json) {
        return new Wording(json);
    }

    /** English gloss; empty for none. */
    public String en() {
        return get("en", Codec::toText);
    }

    /** English gloss; empty for none. */
    public Wording en(String value) {
        put("en", value, Codec::fromText);
        return this;
    }

    /** The words of the mark, one line. */
    public String vi() {
        return get("vi", Codec::toText);
    }

    /** The words of the mark, one line. */
    public Wording vi(String value) {
        put("vi", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "vi");
    }
}
