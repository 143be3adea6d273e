// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** An SDMX-JSON 2.0 metadata message, without the header that only its sender can fill. */
public final class SdmxMessage extends Json {
    private SdmxMessage(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SdmxMessage of(JsonElement json) {
        return new SdmxMessage(json);
    }

    /** The content. */
    public SdmxData data() {
        return get("data", SdmxData::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "data");
    }
}
