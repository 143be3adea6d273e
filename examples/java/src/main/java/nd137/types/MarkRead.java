// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A mark of the document. */
public final class MarkRead extends Json {
    private MarkRead(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MarkRead of(JsonElement json) {
        return new MarkRead(json);
    }

    /** What was appended after the mark. */
    public After after() {
        return get("after", After::of);
    }

    /** Whether the record still stands in the newest revision, or only in an older one. */
    public Boolean current() {
        return get("current", Codec::toBoolean);
    }

    /** Whether the update that made the mark is byte for byte as it was written. */
    public Match increment() {
        return get("increment", Match::of);
    }

    /** Length of the update that made the mark. */
    public BigInteger incrementLength() {
        return get("increment_length", Codec::toBigInteger);
    }

    /** SHA-256 of the update, as its record states it. */
    public String incrementSha256() {
        return get("increment_sha256", Codec::toText);
    }

    /** The text of the mark as it was given. */
    public List<String> lines() {
        return get("lines", Codec.toList(Codec::toText));
    }

    /** When the mark says it was made. */
    public String madeAt() {
        return get("made_at", Codec::toText);
    }

    /** Whether the document before the mark has the digest that the record states. */
    public Match original() {
        return get("original", Match::of);
    }

    /** Length of the document before the mark, as the record states it. */
    public BigInteger originalLength() {
        return get("original_length", Codec::toBigInteger);
    }

    /** SHA-256 of those bytes, recomputed; absent where the document is shorter. */
    public String originalSha256Computed() {
        return get("original_sha256_computed", Codec::toText);
    }

    /** SHA-256 of those bytes, as the record states it. */
    public String originalSha256Declared() {
        return get("original_sha256_declared", Codec::toText);
    }

    /** Pages that were marked. */
    public Long pagesMarked() {
        return get("pages_marked", Codec::toLong);
    }

    /** Pages, counted from 1 in the newest revision, that still show the mark. */
    public List<Long> pagesShowing() {
        return get("pages_showing", Codec.toList(Codec::toLong));
    }

    /** The payload, unchanged. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** The program that wrote the mark, as its record states it. */
    public String producer() {
        return get("producer", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "after")
                && Codec.has(json, "current")
                && Codec.has(json, "increment")
                && Codec.has(json, "increment_length")
                && Codec.has(json, "increment_sha256")
                && Codec.has(json, "lines")
                && Codec.has(json, "made_at")
                && Codec.has(json, "original")
                && Codec.has(json, "original_length")
                && Codec.has(json, "original_sha256_computed")
                && Codec.has(json, "original_sha256_declared")
                && Codec.has(json, "pages_marked")
                && Codec.has(json, "pages_showing")
                && Codec.has(json, "payload")
                && Codec.has(json, "producer");
    }
}
