// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The boxes of a page in thousandths of a user unit, and how it is turned. */
public final class PageBoxes extends Json {
    private PageBoxes(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PageBoxes of(JsonElement json) {
        return new PageBoxes(json);
    }

    /** The visible part of the page: left, bottom, right, top. */
    public List<Long> cropBoxMilli() {
        return get("crop_box_milli", Codec.toList(Codec::toLong));
    }

    /** The whole sheet: left, bottom, right, top. */
    public List<Long> mediaBoxMilli() {
        return get("media_box_milli", Codec.toList(Codec::toLong));
    }

    /** Degrees clockwise: 0, 90, 180 or 270. */
    public Long rotation() {
        return get("rotation", Codec::toLong);
    }

    /** Size of a user unit in thousandths of a point; 1000 is usual. */
    public Long userUnitMilli() {
        return get("user_unit_milli", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "crop_box_milli")
                && Codec.has(json, "media_box_milli")
                && Codec.has(json, "rotation")
                && Codec.has(json, "user_unit_milli");
    }
}
