// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Definitions to write. */
public final class WriteIndicatorsRequest extends Json {
    /** An empty one: the library names what is missing. */
    public WriteIndicatorsRequest() {
        super(new JsonObject());
    }

    private WriteIndicatorsRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static WriteIndicatorsRequest of(JsonElement json) {
        return new WriteIndicatorsRequest(json);
    }

    /** The SDMX id of the agency that maintains them: parts of ASCII letters, digits, `_` and `-` that begin with a letter, with dots between. */
    public String agency() {
        return get("agency", Codec::toText);
    }

    /** The SDMX id of the agency that maintains them: parts of ASCII letters, digits, `_` and `-` that begin with a letter, with dots between. */
    public WriteIndicatorsRequest agency(String value) {
        put("agency", value, Codec::fromText);
        return this;
    }

    /** The definitions. Evidence of their facts is not carried: SDMX has no place for it. */
    public List<Indicator> indicators() {
        return get("indicators", Codec.toList(Indicator::of));
    }

    /** The definitions. Evidence of their facts is not carried: SDMX has no place for it. */
    public WriteIndicatorsRequest indicators(List<Indicator> value) {
        put("indicators", value, Codec.fromList(Indicator::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "indicators");
    }
}
