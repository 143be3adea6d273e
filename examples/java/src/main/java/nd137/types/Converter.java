// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Who converted. */
public final class Converter extends Json {
    /** An empty one: the library names what is missing. */
    public Converter() {
        super(new JsonObject());
    }

    private Converter(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Converter of(JsonElement json) {
        return new Converter(json);
    }

    /** Agency, organisation or individual. */
    public ConverterKind kind() {
        return get("kind", ConverterKind::of);
    }

    /** Agency, organisation or individual. */
    public Converter kind(ConverterKind value) {
        put("kind", value, ConverterKind::asJson);
        return this;
    }

    /** Full name (tên đầy đủ). */
    public String name() {
        return get("name", Codec::toText);
    }

    /** Full name (tên đầy đủ). */
    public Converter name(String value) {
        put("name", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "kind")
                && Codec.has(json, "name");
    }
}
