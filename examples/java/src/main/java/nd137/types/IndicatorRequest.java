// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A definition to judge. */
public final class IndicatorRequest extends Json {
    /** An empty one: the library names what is missing. */
    public IndicatorRequest() {
        super(new JsonObject());
    }

    private IndicatorRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorRequest of(JsonElement json) {
        return new IndicatorRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public IndicatorRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public IndicatorRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** The definition. */
    public Indicator indicator() {
        return get("indicator", Indicator::of);
    }

    /** The definition. */
    public IndicatorRequest indicator(Indicator value) {
        put("indicator", value, Indicator::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
