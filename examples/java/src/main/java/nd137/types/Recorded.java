// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A record and its own digest. */
public final class Recorded extends Json {
    private Recorded(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Recorded of(JsonElement json) {
        return new Recorded(json);
    }

    /** The record. */
    public Record record() {
        return get("record", Record::of);
    }

    /** SHA-256 of the record's canonical JSON. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "record")
                && Codec.has(json, "sha256");
    }
}
