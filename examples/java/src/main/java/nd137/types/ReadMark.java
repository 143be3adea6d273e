// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What was read from a printed mark. */
public final class ReadMark extends Json {
    private ReadMark(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReadMark of(JsonElement json) {
        return new ReadMark(json);
    }

    /** URL and code. */
    public Access access() {
        return get("access", Access::of);
    }

    /** Time, as written. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** Who converted, where a label says so. */
    public ConverterKind converterKind() {
        return get("converter_kind", ConverterKind::of);
    }

    /** Name of who converted. */
    public String converterName() {
        return get("converter_name", Codec::toText);
    }

    /** Name of the system's owner. */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** Name of the system. */
    public String system() {
        return get("system", Codec::toText);
    }

    /** Pieces that were not understood. */
    public List<String> unread() {
        return get("unread", Codec.toList(Codec::toText));
    }

    /** The mark's words. */
    public String wording() {
        return get("wording", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "access")
                && Codec.has(json, "at")
                && Codec.has(json, "converter_kind")
                && Codec.has(json, "converter_name")
                && Codec.has(json, "owner")
                && Codec.has(json, "system")
                && Codec.has(json, "unread")
                && Codec.has(json, "wording");
    }
}
