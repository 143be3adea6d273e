// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The hosts that are listed; none of the others is. */
public final class WarningListResponse extends Json {
    private WarningListResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static WarningListResponse of(JsonElement json) {
        return new WarningListResponse(json);
    }

    /** How many entries the list has. */
    public Long entries() {
        return get("entries", Codec::toLong);
    }

    /** The hosts that are listed, in the order of the request. */
    public List<ListedHost> listed() {
        return get("listed", Codec.toList(ListedHost::of));
    }

    /** SHA-256 of the list: the attached document's, or the one that was stated. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** The copy is too old, or its day is not known: that a host is not listed settles nothing. */
    public Boolean stale() {
        return get("stale", Codec::toBoolean);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "entries")
                && Codec.has(json, "listed")
                && Codec.has(json, "sha256")
                && Codec.has(json, "stale");
    }
}
