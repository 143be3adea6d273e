// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What `crate::stamp` did. */
public final class StampReport extends Json {
    private StampReport(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static StampReport of(JsonElement json) {
        return new StampReport(json);
    }

    /** The PDF/A claim of the document and what the mark does to it. */
    public ArchiveEffect archive() {
        return get("archive", ArchiveEffect::of);
    }

    /** SHA-256 of the update with its own digest taken as zeros. */
    public String incrementSha256() {
        return get("increment_sha256", Codec::toText);
    }

    /** Height of the printed mark in hundredths of a millimetre. */
    public Long markHeightCentiMm() {
        return get("mark_height_centi_mm", Codec::toLong);
    }

    /** Width of the printed mark in hundredths of a millimetre. */
    public Long markWidthCentiMm() {
        return get("mark_width_centi_mm", Codec::toLong);
    }

    /** Pages that carry the mark. */
    public Long markedPageCount() {
        return get("marked_page_count", Codec::toLong);
    }

    /** The first marked pages, up to the limit `page_details`. */
    public List<MarkedPage> markedPages() {
        return get("marked_pages", Codec.toList(MarkedPage::of));
    }

    /** Length of the document before the mark, in bytes. */
    public BigInteger originalLength() {
        return get("original_length", Codec::toBigInteger);
    }

    /** SHA-256 of the document before the mark. */
    public String originalSha256() {
        return get("original_sha256", Codec::toText);
    }

    /** Length of the marked document, in bytes. */
    public BigInteger outputLength() {
        return get("output_length", Codec::toBigInteger);
    }

    /** SHA-256 of the marked document. */
    public String outputSha256() {
        return get("output_sha256", Codec::toText);
    }

    /** The text of the mark as it was broken into lines. */
    public List<String> printedLines() {
        return get("printed_lines", Codec.toList(Codec::toText));
    }

    /** Signature fields whose claim a print derivative no longer makes. */
    public List<String> releasedSignatures() {
        return get("released_signatures", Codec.toList(Codec::toText));
    }

    /** What lies under the mark, for the pages in `marked_pages`; absent if it was not asked for. */
    public List<PageReserve> reserve() {
        return get("reserve", Codec.toList(PageReserve::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "archive")
                && Codec.has(json, "increment_sha256")
                && Codec.has(json, "mark_height_centi_mm")
                && Codec.has(json, "mark_width_centi_mm")
                && Codec.has(json, "marked_page_count")
                && Codec.has(json, "marked_pages")
                && Codec.has(json, "original_length")
                && Codec.has(json, "original_sha256")
                && Codec.has(json, "output_length")
                && Codec.has(json, "output_sha256")
                && Codec.has(json, "printed_lines")
                && Codec.has(json, "released_signatures")
                && Codec.has(json, "reserve");
    }
}
