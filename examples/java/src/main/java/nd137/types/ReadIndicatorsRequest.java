// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import nd137.Codec;
import nd137.Json;

/** A document with definitions to read. */
public final class ReadIndicatorsRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ReadIndicatorsRequest() {
        super(new JsonObject());
    }

    private ReadIndicatorsRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReadIndicatorsRequest of(JsonElement json) {
        return new ReadIndicatorsRequest(json);
    }

    /** CSV: which part of a definition a column holds, by its heading, where the heading does not say so itself. */
    public Map<String, IndicatorField> columns() {
        return get("columns", Codec.toMap(IndicatorField::of));
    }

    /** CSV: which part of a definition a column holds, by its heading, where the heading does not say so itself. */
    public ReadIndicatorsRequest columns(Map<String, IndicatorField> value) {
        put("columns", value, Codec.fromMap(IndicatorField::asJson));
        return this;
    }

    /** How characters are written; found out if absent. */
    public TextEncoding encoding() {
        return get("encoding", TextEncoding::of);
    }

    /** How characters are written; found out if absent. */
    public ReadIndicatorsRequest encoding(TextEncoding value) {
        put("encoding", value, TextEncoding::asJson);
        return this;
    }

    /** How the definitions are written; found out if absent. */
    public IndicatorFormat format() {
        return get("format", IndicatorFormat::of);
    }

    /** How the definitions are written; found out if absent. */
    public ReadIndicatorsRequest format(IndicatorFormat value) {
        put("format", value, IndicatorFormat::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
