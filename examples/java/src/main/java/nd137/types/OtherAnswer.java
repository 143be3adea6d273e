// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The class under the latest population figure of the other kind. */
public final class OtherAnswer extends Json {
    private OtherAnswer(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static OtherAnswer of(JsonElement json) {
        return new OtherAnswer(json);
    }

    /** That figure. */
    public UsedFigure population() {
        return get("population", UsedFigure::of);
    }

    /** The class by it; null while it cannot be determined. */
    public Scale scale() {
        return get("scale", Scale::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "population")
                && Codec.has(json, "scale");
    }
}
