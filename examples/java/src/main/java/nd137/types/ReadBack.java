// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What `read_back` found. Nothing here says that a document is authentic: whoever can write a file can write its record too. Only a valid signature over the whole file proves its origin. */
public final class ReadBack extends Json {
    private ReadBack(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReadBack of(JsonElement json) {
        return new ReadBack(json);
    }

    /** Length of the document in bytes. */
    public BigInteger bytes() {
        return get("bytes", Codec::toBigInteger);
    }

    /** The marks, oldest first. */
    public List<MarkRead> marks() {
        return get("marks", Codec.toList(MarkRead::of));
    }

    /** SHA-256 of the document. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** Records that could not be read, each with the reason. */
    public List<String> unreadable() {
        return get("unreadable", Codec.toList(Codec::toText));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "bytes")
                && Codec.has(json, "marks")
                && Codec.has(json, "sha256")
                && Codec.has(json, "unreadable");
    }
}
