// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A converter of whom not everything may be known. */
public final class PartialConverter extends Json {
    /** An empty one: the library names what is missing. */
    public PartialConverter() {
        super(new JsonObject());
    }

    private PartialConverter(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PartialConverter of(JsonElement json) {
        return new PartialConverter(json);
    }

    /** Agency, organisation or individual. */
    public ConverterKind kind() {
        return get("kind", ConverterKind::of);
    }

    /** Agency, organisation or individual. */
    public PartialConverter kind(ConverterKind value) {
        put("kind", value, ConverterKind::asJson);
        return this;
    }

    /** Full name. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** Full name. */
    public PartialConverter name(String value) {
        put("name", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
