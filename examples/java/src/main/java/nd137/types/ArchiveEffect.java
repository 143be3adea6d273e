// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A PDF/A claim after the mark. */
public final class ArchiveEffect extends Json {
    private ArchiveEffect(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ArchiveEffect of(JsonElement json) {
        return new ArchiveEffect(json);
    }

    /** What the document claims. */
    public ArchiveClaim claim() {
        return get("claim", ArchiveClaim::of);
    }

    /** Rules that the mark breaks, as stable tags; empty where it keeps them. The document itself was not validated. */
    public List<String> losses() {
        return get("losses", Codec.toList(Codec::toText));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "claim")
                && Codec.has(json, "losses");
    }
}
