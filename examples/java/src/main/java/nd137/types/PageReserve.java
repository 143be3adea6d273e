// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What lies under the mark on one page. */
public final class PageReserve extends Json {
    private PageReserve(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PageReserve of(JsonElement json) {
        return new PageReserve(json);
    }

    /** Visible annotations other than links; they lie over the mark, not under it. */
    public Long annotations() {
        return get("annotations", Codec::toLong);
    }

    /** Painted lines and areas, such as table rules, seals or a coloured background. */
    public Long drawings() {
        return get("drawings", Codec::toLong);
    }

    /** Texts that are there for search only, as under a scan. */
    public Long hiddenTexts() {
        return get("hidden_texts", Codec::toLong);
    }

    /** Images; a scan is one that fills the page. */
    public Long images() {
        return get("images", Codec::toLong);
    }

    /** Counted from 1. */
    public Long page() {
        return get("page", Codec::toLong);
    }

    /** Whether the whole content was read. */
    public Reading reading() {
        return get("reading", Reading::of);
    }

    /** Why reading stopped. */
    public String reason() {
        return get("reason", Codec::toText);
    }

    /** The first of the texts, in page space, thousandths of a user unit: left, bottom, right, top. */
    public List<List<Long>> textBoxesMilli() {
        return get("text_boxes_milli", Codec.toList(Codec.toList(Codec::toLong)));
    }

    /** Pieces of visible text under the mark. */
    public Long texts() {
        return get("texts", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "annotations")
                && Codec.has(json, "drawings")
                && Codec.has(json, "hidden_texts")
                && Codec.has(json, "images")
                && Codec.has(json, "page")
                && Codec.has(json, "reading")
                && Codec.has(json, "reason")
                && Codec.has(json, "text_boxes_milli")
                && Codec.has(json, "texts");
    }
}
