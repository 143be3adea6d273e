// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** One more thing that a definition says of its indicator (thuộc tính). */
public final class IndicatorAttribute extends Json {
    /** An empty one: the library names what is missing. */
    public IndicatorAttribute() {
        super(new JsonObject());
    }

    private IndicatorAttribute(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorAttribute of(JsonElement json) {
        return new IndicatorAttribute(json);
    }

    /** What it is called: an SDMX concept, a column's heading, or any name. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** What it is called: an SDMX concept, a column's heading, or any name. */
    public IndicatorAttribute name(String value) {
        put("name", value, Codec::fromText);
        return this;
    }

    /** What the definition says. */
    public String value() {
        return get("value", Codec::toText);
    }

    /** What the definition says. */
    public IndicatorAttribute value(String value) {
        put("value", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "name")
                && Codec.has(json, "value");
    }
}
