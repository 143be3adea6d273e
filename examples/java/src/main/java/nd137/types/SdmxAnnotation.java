// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A note on a reported attribute. */
public final class SdmxAnnotation extends Json {
    private SdmxAnnotation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SdmxAnnotation of(JsonElement json) {
        return new SdmxAnnotation(json);
    }

    /** The attribute's name, as it is. */
    public String text() {
        return get("text", Codec::toText);
    }

    /** `ATTRIBUTE_NAME`. */
    public String type() {
        return get("type", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "text")
                && Codec.has(json, "type");
    }
}
