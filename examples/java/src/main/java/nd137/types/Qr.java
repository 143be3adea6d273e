// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A QR symbol. */
public final class Qr extends Json {
    private Qr(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Qr of(JsonElement json) {
        return new Qr(json);
    }

    /** Error correction. */
    public Level level() {
        return get("level", Level::of);
    }

    /** One string a row, `1` for a dark module, without the quiet zone. Empty where no drawing was asked for. */
    public List<String> modules() {
        return get("modules", Codec.toList(Codec::toText));
    }

    /** What the symbol says. */
    public String payload() {
        return get("payload", Codec::toText);
    }

    /** Light modules to leave on each side. */
    public Long quietZone() {
        return get("quiet_zone", Codec::toLong);
    }

    /** Modules a side, without the quiet zone. */
    public Long size() {
        return get("size", Codec::toLong);
    }

    /** The symbol with its quiet zone as SVG, one unit a module. Empty where no drawing was asked for. */
    public String svg() {
        return get("svg", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "level")
                && Codec.has(json, "modules")
                && Codec.has(json, "payload")
                && Codec.has(json, "quiet_zone")
                && Codec.has(json, "size")
                && Codec.has(json, "svg");
    }
}
