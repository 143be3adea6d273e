// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The message's content. */
public final class SdmxData extends Json {
    private SdmxData(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SdmxData of(JsonElement json) {
        return new SdmxData(json);
    }

    /** One an indicator. */
    public List<SdmxMetadataSet> metadataSets() {
        return get("metadataSets", Codec.toList(SdmxMetadataSet::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "metadataSets");
    }
}
