// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A document that was made from verdicts or rules. */
public final class Rendered extends Json {
    private Rendered(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Rendered of(JsonElement json) {
        return new Rendered(json);
    }

    /** The document. */
    public String content() {
        return get("content", Codec::toText);
    }

    /** How its file name usually ends, without the dot. */
    public String extension() {
        return get("extension", Codec::toText);
    }

    /** What the form cannot say of this content. */
    public List<Loss> losses() {
        return get("losses", Codec.toList(Loss::of));
    }

    /** The media type. */
    public String mediaType() {
        return get("media_type", Codec::toText);
    }

    /** Rules that this version of the library does not have; the document marks them. */
    public List<String> unknownRules() {
        return get("unknown_rules", Codec.toList(Codec::toText));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "content")
                && Codec.has(json, "extension")
                && Codec.has(json, "losses")
                && Codec.has(json, "media_type")
                && Codec.has(json, "unknown_rules");
    }
}
