// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A page that carries the mark. */
public final class MarkedPage extends Json {
    private MarkedPage(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MarkedPage of(JsonElement json) {
        return new MarkedPage(json);
    }

    /** The corner where the mark stands. */
    public Corner corner() {
        return get("corner", Corner::of);
    }

    /** Counted from 1. */
    public Long page() {
        return get("page", Codec::toLong);
    }

    /** The mark in page space, thousandths of a user unit: left, bottom, right, top. */
    public List<Long> rectMilli() {
        return get("rect_milli", Codec.toList(Codec::toLong));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "corner")
                && Codec.has(json, "page")
                && Codec.has(json, "rect_milli");
    }
}
