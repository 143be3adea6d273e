// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** How a document is encrypted. */
public final class EncryptionInfo extends Json {
    private EncryptionInfo(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static EncryptionInfo of(JsonElement json) {
        return new EncryptionInfo(json);
    }

    /** The security handler, usually `Standard`. */
    public String filter() {
        return get("filter", Codec::toText);
    }

    /** Revision of the handler (`/R`). */
    public Long revision() {
        return get("revision", Codec::toLong);
    }

    /** Algorithm (`/V`). */
    public Long version() {
        return get("version", Codec::toLong);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "filter")
                && Codec.has(json, "revision")
                && Codec.has(json, "version");
    }
}
