// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A decision that approves a security level (quyết định phê duyệt cấp độ). */
public final class LevelApproval extends Json {
    /** An empty one: the library names what is missing. */
    public LevelApproval() {
        super(new JsonObject());
    }

    private LevelApproval(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static LevelApproval of(JsonElement json) {
        return new LevelApproval(json);
    }

    /** Its day. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** Its day. */
    public LevelApproval date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** The last day on which it holds, if it says one. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** The last day on which it holds, if it says one. */
    public LevelApproval expires(LocalDate value) {
        put("expires", value, Codec::fromDate);
        return this;
    }

    /** Who issued it. */
    public String issuer() {
        return get("issuer", Codec::toText);
    }

    /** Who issued it. */
    public LevelApproval issuer(String value) {
        put("issuer", value, Codec::fromText);
        return this;
    }

    /** Its number and symbol. */
    public String number() {
        return get("number", Codec::toText);
    }

    /** Its number and symbol. */
    public LevelApproval number(String value) {
        put("number", value, Codec::fromText);
        return this;
    }

    /** SHA-256 of the document. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** SHA-256 of the document. */
    public LevelApproval sha256(String value) {
        put("sha256", value, Codec::fromText);
        return this;
    }

    /** Where it can be seen. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** Where it can be seen. */
    public LevelApproval url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
