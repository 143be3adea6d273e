// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A mark as far as it is known. */
public final class MarkFacts extends Json {
    /** An empty one: the library names what is missing. */
    public MarkFacts() {
        super(new JsonObject());
    }

    private MarkFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MarkFacts of(JsonElement json) {
        return new MarkFacts(json);
    }

    /** URL or code. */
    public Access access() {
        return get("access", Access::of);
    }

    /** URL or code. */
    public MarkFacts access(Access value) {
        put("access", value, Access::asJson);
        return this;
    }

    /** Time of conversion, as written. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** Time of conversion, as written. */
    public MarkFacts at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** True if nothing else stands in the mark: what is not given is then not there, rather than not known. */
    public Boolean complete() {
        return get("complete", Codec::toBoolean);
    }

    /** True if nothing else stands in the mark: what is not given is then not there, rather than not known. */
    public MarkFacts complete(Boolean value) {
        put("complete", value, Codec::fromBoolean);
        return this;
    }

    /** Who converted. */
    public PartialConverter converter() {
        return get("converter", PartialConverter::of);
    }

    /** Who converted. */
    public MarkFacts converter(PartialConverter value) {
        put("converter", value, PartialConverter::asJson);
        return this;
    }

    /** For copies. */
    public CopyDetails copy() {
        return get("copy", CopyDetails::of);
    }

    /** For copies. */
    public MarkFacts copy(CopyDetails value) {
        put("copy", value, CopyDetails::asJson);
        return this;
    }

    /** Name of the system's owner. */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** Name of the system's owner. */
    public MarkFacts owner(String value) {
        put("owner", value, Codec::fromText);
        return this;
    }

    /** Name of the system. */
    public String system() {
        return get("system", Codec::toText);
    }

    /** Name of the system. */
    public MarkFacts system(String value) {
        put("system", value, Codec::fromText);
        return this;
    }

    /** The mark's words; for copies, the form of copy. */
    public String wording() {
        return get("wording", Codec::toText);
    }

    /** The mark's words; for copies, the form of copy. */
    public MarkFacts wording(String value) {
        put("wording", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
