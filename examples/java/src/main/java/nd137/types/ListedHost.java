// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A host that is listed. */
public final class ListedHost extends Json {
    private ListedHost(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ListedHost of(JsonElement json) {
        return new ListedHost(json);
    }

    /** JSON Pointer to it. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** The entry that covers it. */
    public String entry() {
        return get("entry", Codec::toText);
    }

    /** The entry names one page of the host. */
    public Boolean page() {
        return get("page", Codec::toBoolean);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at")
                && Codec.has(json, "entry")
                && Codec.has(json, "page");
    }
}
