// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** What the catalogue is made of. */
public final class CatalogueRequest extends Json {
    /** An empty one: the library names what is missing. */
    public CatalogueRequest() {
        super(new JsonObject());
    }

    private CatalogueRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CatalogueRequest of(JsonElement json) {
        return new CatalogueRequest(json);
    }

    /** The time of the catalogue. */
    public String at() {
        return get("at", Codec::toText);
    }

    /** The time of the catalogue. */
    public CatalogueRequest at(String value) {
        put("at", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "at");
    }
}
