// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A mark in every form in which it is used. */
public final class Marked extends Json {
    private Marked(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Marked of(JsonElement json) {
        return new Marked(json);
    }

    /** The verdict on the mark itself. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The mark as one line for a footer. */
    public String footer() {
        return get("footer", Codec::toText);
    }

    /** The mark as lines for print. */
    public List<String> lines() {
        return get("lines", Codec.toList(Codec::toText));
    }

    /** The mark itself. */
    public Mark mark() {
        return get("mark", Mark::of);
    }

    /** The QR code; absent for `Tier::None`. */
    public Qr qr() {
        return get("qr", Qr::of);
    }

    /** What the law asks besides the mark. */
    public List<Remaining> remaining() {
        return get("remaining", Codec.toList(Remaining::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "footer")
                && Codec.has(json, "lines")
                && Codec.has(json, "mark")
                && Codec.has(json, "qr")
                && Codec.has(json, "remaining");
    }
}
