// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** What a declaration is made of. */
public final class DeclareRequest extends Json {
    /** An empty one: the library names what is missing. */
    public DeclareRequest() {
        super(new JsonObject());
    }

    private DeclareRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DeclareRequest of(JsonElement json) {
        return new DeclareRequest(json);
    }

    /** Who signs for the owner: name and position. */
    public String declaredBy() {
        return get("declared_by", Codec::toText);
    }

    /** Who signs for the owner: name and position. */
    public DeclareRequest declaredBy(String value) {
        put("declared_by", value, Codec::fromText);
        return this;
    }

    /** The system's owner (chủ quản hệ thống thông tin). */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** The system's owner (chủ quản hệ thống thông tin). */
    public DeclareRequest owner(String value) {
        put("owner", value, Codec::fromText);
        return this;
    }

    /** Where it is declared. */
    public String place() {
        return get("place", Codec::toText);
    }

    /** Where it is declared. */
    public DeclareRequest place(String value) {
        put("place", value, Codec::fromText);
        return this;
    }

    /** The system's name. */
    public String system() {
        return get("system", Codec::toText);
    }

    /** The system's name. */
    public DeclareRequest system(String value) {
        put("system", value, Codec::fromText);
        return this;
    }

    /** The site and the evidence; its `as_of` is the day of the declaration. */
    public TrustRequest trust() {
        return get("trust", TrustRequest::of);
    }

    /** The site and the evidence; its `as_of` is the day of the declaration. */
    public DeclareRequest trust(TrustRequest value) {
        put("trust", value, TrustRequest::asJson);
        return this;
    }

    /** The site's address. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** The site's address. */
    public DeclareRequest url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "owner")
                && Codec.has(json, "system")
                && Codec.has(json, "trust")
                && Codec.has(json, "url");
    }
}
