// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A signature as the document states it. Nothing here was verified. */
public final class SignatureInfo extends Json {
    private SignatureInfo(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SignatureInfo of(JsonElement json) {
        return new SignatureInfo(json);
    }

    /** The bytes that the signature says it covers: offset, length, offset, length. */
    public List<Long> byteRange() {
        return get("byte_range", Codec.toList(Codec::toLong));
    }

    /** Whether those bytes are the whole document but for the signature value itself. */
    public Boolean coversWholeFile() {
        return get("covers_whole_file", Codec::toBoolean);
    }

    /** For a certifying signature: 1 no change allowed, 2 filling in and signing, 3 also annotating. */
    public Long docmdpLevel() {
        return get("docmdp_level", Codec::toLong);
    }

    /** The full name of the field. */
    public String field() {
        return get("field", Codec::toText);
    }

    /** For a signature that locks fields: `All`, `Include` or `Exclude`. */
    public String fieldMdp() {
        return get("field_mdp", Codec::toText);
    }

    /** The format of the value, such as `ETSI.CAdES.detached`. */
    public String subFilter() {
        return get("sub_filter", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "byte_range")
                && Codec.has(json, "covers_whole_file")
                && Codec.has(json, "docmdp_level")
                && Codec.has(json, "field")
                && Codec.has(json, "field_mdp")
                && Codec.has(json, "sub_filter");
    }
}
