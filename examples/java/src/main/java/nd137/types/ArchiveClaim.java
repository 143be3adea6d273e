// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The PDF/A claim in the document's metadata. A claim, not a validation. */
public final class ArchiveClaim extends Json {
    private ArchiveClaim(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ArchiveClaim of(JsonElement json) {
        return new ArchiveClaim(json);
    }

    /** Conformance level, such as `B`; absent for PDF/A-4. */
    public String conformance() {
        return get("conformance", Codec::toText);
    }

    /** Part of ISO 19005: 1 to 4. */
    public Long part() {
        return get("part", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "conformance")
                && Codec.has(json, "part");
    }
}
