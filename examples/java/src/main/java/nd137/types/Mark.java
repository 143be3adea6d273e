// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A complete conversion mark. Made by `MarkRequest`(super::MarkRequest), or read back from a record or payload. */
public final class Mark extends Json {
    /** An empty one: the library names what is missing. */
    public Mark() {
        super(new JsonObject());
    }

    private Mark(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Mark of(JsonElement json) {
        return new Mark(json);
    }

    /** How to reach the data message. */
    public Access access() {
        return get("access", Access::of);
    }

    /** How to reach the data message. */
    public Mark access(Access value) {
        put("access", value, Access::asJson);
        return this;
    }

    /** When the conversion was done. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** When the conversion was done. */
    public Mark at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** Who converted. */
    public Converter converter() {
        return get("converter", Converter::of);
    }

    /** Who converted. */
    public Mark converter(Converter value) {
        put("converter", value, Converter::asJson);
        return this;
    }

    /** What a copy on paper shows besides. */
    public CopyDetails copy() {
        return get("copy", CopyDetails::of);
    }

    /** What a copy on paper shows besides. */
    public Mark copy(CopyDetails value) {
        put("copy", value, CopyDetails::asJson);
        return this;
    }

    /** Which way it went. */
    public Direction direction() {
        return get("direction", Direction::of);
    }

    /** Which way it went. */
    public Mark direction(Direction value) {
        put("direction", value, Direction::asJson);
        return this;
    }

    /** What was converted. */
    public List<SourceKind> kinds() {
        return get("kinds", Codec.toList(SourceKind::of));
    }

    /** What was converted. */
    public Mark kinds(List<SourceKind> value) {
        put("kinds", value, Codec.fromList(SourceKind::asJson));
        return this;
    }

    /** Name of the owner of the system (chủ quản hệ thống thông tin). */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** Name of the owner of the system (chủ quản hệ thống thông tin). */
    public Mark owner(String value) {
        put("owner", value, Codec::fromText);
        return this;
    }

    /** SHA-256 of the source's bytes, 64 lower-case hexadecimal digits. */
    public String sourceSha256() {
        return get("source_sha256", Codec::toText);
    }

    /** SHA-256 of the source's bytes, 64 lower-case hexadecimal digits. */
    public Mark sourceSha256(String value) {
        put("source_sha256", value, Codec::fromText);
        return this;
    }

    /** Name of the information system. */
    public String system() {
        return get("system", Codec::toText);
    }

    /** Name of the information system. */
    public Mark system(String value) {
        put("system", value, Codec::fromText);
        return this;
    }

    /** The mark's own words. */
    public Wording wording() {
        return get("wording", Wording::of);
    }

    /** The mark's own words. */
    public Mark wording(Wording value) {
        put("wording", value, Wording::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "access")
                && Codec.has(json, "at")
                && Codec.has(json, "converter")
                && Codec.has(json, "copy")
                && Codec.has(json, "direction")
                && Codec.has(json, "kinds")
                && Codec.has(json, "wording");
    }
}
