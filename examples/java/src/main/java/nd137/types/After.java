// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What stands in the document after a mark. */
public final class After extends Json {
    private After(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static After of(JsonElement json) {
        return new After(json);
    }

    /** Bytes after the update that made the mark. */
    public BigInteger bytes() {
        return get("bytes", Codec::toBigInteger);
    }

    /** Objects of the marked document that were written again or removed later. */
    public Long objectsOverridden() {
        return get("objects_overridden", Codec::toLong);
    }

    /** Pages, counted from 1, whose own dictionary was written again later. */
    public List<Long> pagesRewritten() {
        return get("pages_rewritten", Codec.toList(Codec::toLong));
    }

    /** Revisions that were appended later. */
    public Long revisions() {
        return get("revisions", Codec::toLong);
    }

    /** Signatures that cover bytes beyond the mark: they were made later, and cover the mark too. */
    public List<SignatureInfo> signatures() {
        return get("signatures", Codec.toList(SignatureInfo::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "bytes")
                && Codec.has(json, "objects_overridden")
                && Codec.has(json, "pages_rewritten")
                && Codec.has(json, "revisions")
                && Codec.has(json, "signatures");
    }
}
