// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A reported attribute. */
public final class SdmxAttribute extends Json {
    private SdmxAttribute(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SdmxAttribute of(JsonElement json) {
        return new SdmxAttribute(json);
    }

    /** Its name, where that is no SDMX id. */
    public List<SdmxAnnotation> annotations() {
        return get("annotations", Codec.toList(SdmxAnnotation::of));
    }

    /** The concept: ASCII letters, digits, `_`, `&#64;`, `$` and `-`. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** What is reported. */
    public String value() {
        return get("value", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "id")
                && Codec.has(json, "value");
    }
}
