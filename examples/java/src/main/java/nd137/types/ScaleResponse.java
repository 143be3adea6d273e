// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The class of a system by scale. */
public final class ScaleResponse extends Json {
    private ScaleResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ScaleResponse of(JsonElement json) {
        return new ScaleResponse(json);
    }

    /** Met when the scale can be determined; the class itself is in `scale`. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The numbers; absent from the compact answer. */
    public ScaleFigures figures() {
        return get("figures", ScaleFigures::of);
    }

    /** The class; null while it cannot be determined. */
    public Scale scale() {
        return get("scale", Scale::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "scale");
    }
}
