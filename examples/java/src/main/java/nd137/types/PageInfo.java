// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A page. */
public final class PageInfo extends Json {
    private PageInfo(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PageInfo of(JsonElement json) {
        return new PageInfo(json);
    }

    /** Boxes and rotation; absent where the page has no readable ones. */
    public PageBoxes boxes() {
        return get("boxes", PageBoxes::of);
    }

    /** Counted from 1. */
    public Long page() {
        return get("page", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "boxes")
                && Codec.has(json, "page");
    }
}
