// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The metadata of one indicator. */
public final class SdmxMetadataSet extends Json {
    private SdmxMetadataSet(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SdmxMetadataSet of(JsonElement json) {
        return new SdmxMetadataSet(json);
    }

    /** Who maintains it. */
    public String agencyID() {
        return get("agencyID", Codec::toText);
    }

    /** What is reported, in the order of the table of concepts. A concept of several values is reported several times. */
    public List<SdmxAttribute> attributes() {
        return get("attributes", Codec.toList(SdmxAttribute::of));
    }

    /** `INDICATOR_1`, `INDICATOR_2`, …: a code may hold characters that an SDMX id may not. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** The indicator's name. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "attributes")
                && Codec.has(json, "id");
    }
}
