// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What a mark is made from. Every field may be left out: the answer then says what is missing. */
public final class MarkRequest extends Json {
    /** An empty one: the library names what is missing. */
    public MarkRequest() {
        super(new JsonObject());
    }

    private MarkRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MarkRequest of(JsonElement json) {
        return new MarkRequest(json);
    }

    /** URL or code; asked for by Art. 5.1.b when data becomes paper. */
    public Access access() {
        return get("access", Access::of);
    }

    /** URL or code; asked for by Art. 5.1.b when data becomes paper. */
    public MarkRequest access(Access value) {
        put("access", value, Access::asJson);
        return this;
    }

    /** Time of conversion, in any spelling that `Moment` reads. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** Time of conversion, in any spelling that `Moment` reads. */
    public MarkRequest at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** Who converted. */
    public PartialConverter converter() {
        return get("converter", PartialConverter::of);
    }

    /** Who converted. */
    public MarkRequest converter(PartialConverter value) {
        put("converter", value, PartialConverter::asJson);
        return this;
    }

    /** For copies on paper. */
    public CopyDetails copy() {
        return get("copy", CopyDetails::of);
    }

    /** For copies on paper. */
    public MarkRequest copy(CopyDetails value) {
        put("copy", value, CopyDetails::asJson);
        return this;
    }

    /** How much the verdict says. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much the verdict says. */
    public MarkRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** What is converted; unknown if absent. */
    public List<SourceKind> kinds() {
        return get("kinds", Codec.toList(SourceKind::of));
    }

    /** What is converted; unknown if absent. */
    public MarkRequest kinds(List<SourceKind> value) {
        put("kinds", value, Codec.fromList(SourceKind::asJson));
        return this;
    }

    /** Name of the system's owner. */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** Name of the system's owner. */
    public MarkRequest owner(String value) {
        put("owner", value, Codec::fromText);
        return this;
    }

    /** The QR code wanted. */
    public QrRequest qr() {
        return get("qr", QrRequest::of);
    }

    /** The QR code wanted. */
    public MarkRequest qr(QrRequest value) {
        put("qr", value, QrRequest::asJson);
        return this;
    }

    /** SHA-256 of the source's bytes in hexadecimal. */
    public String sourceSha256() {
        return get("source_sha256", Codec::toText);
    }

    /** SHA-256 of the source's bytes in hexadecimal. */
    public MarkRequest sourceSha256(String value) {
        put("source_sha256", value, Codec::fromText);
        return this;
    }

    /** Name of the system. */
    public String system() {
        return get("system", Codec::toText);
    }

    /** Name of the system. */
    public MarkRequest system(String value) {
        put("system", value, Codec::fromText);
        return this;
    }

    /** Another wording than the default. */
    public Wording wording() {
        return get("wording", Wording::of);
    }

    /** Another wording than the default. */
    public MarkRequest wording(Wording value) {
        put("wording", value, Wording::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
