// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Where the mark stands on the pages that it is put on. Lengths are as printed: the rotation and the user unit of a page are taken into account. */
public final class Placement extends Json {
    /** An empty one: the library names what is missing. */
    public Placement() {
        super(new JsonObject());
    }

    private Placement(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Placement of(JsonElement json) {
        return new Placement(json);
    }

    /** The corner of the visible page, as a reader sees it. */
    public Corner corner() {
        return get("corner", Corner::of);
    }

    /** The corner of the visible page, as a reader sees it. */
    public Placement corner(Corner value) {
        put("corner", value, Corner::asJson);
        return this;
    }

    /** Size of the text in tenths of a point, 40 to 240. */
    public Long fontSizeTenthPt() {
        return get("font_size_tenth_pt", Codec::toLong);
    }

    /** Size of the text in tenths of a point, 40 to 240. */
    public Placement fontSizeTenthPt(Long value) {
        put("font_size_tenth_pt", value, Codec::fromLong);
        return this;
    }

    /** Distance of the mark from both edges of the visible page, in millimetres. */
    public Long marginMm() {
        return get("margin_mm", Codec::toLong);
    }

    /** Distance of the mark from both edges of the visible page, in millimetres. */
    public Placement marginMm(Long value) {
        put("margin_mm", value, Codec::fromLong);
        return this;
    }

    /** The pages that carry the mark. */
    public Pages pages() {
        return get("pages", Pages::of);
    }

    /** The pages that carry the mark. */
    public Placement pages(Pages value) {
        put("pages", value, Pages::asJson);
        return this;
    }

    /** Edge of the QR code without its quiet zone, in millimetres, 10 to 80. Without it the code is as small as still reads from a scan at 150 dpi: 0.45 mm a module, at least 18 mm. */
    public Long qrSizeMm() {
        return get("qr_size_mm", Codec::toLong);
    }

    /** Edge of the QR code without its quiet zone, in millimetres, 10 to 80. Without it the code is as small as still reads from a scan at 150 dpi: 0.45 mm a module, at least 18 mm. */
    public Placement qrSizeMm(Long value) {
        put("qr_size_mm", value, Codec::fromLong);
        return this;
    }

    /** Width of the whole mark in millimetres, 20 to 400. */
    public Long widthMm() {
        return get("width_mm", Codec::toLong);
    }

    /** Width of the whole mark in millimetres, 20 to 400. */
    public Placement widthMm(Long value) {
        put("width_mm", value, Codec::fromLong);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
