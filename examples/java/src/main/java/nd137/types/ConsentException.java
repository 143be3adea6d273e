// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Personal data that another law lets the site collect without consent. */
public final class ConsentException extends Json {
    /** An empty one: the library names what is missing. */
    public ConsentException() {
        super(new JsonObject());
    }

    private ConsentException(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ConsentException of(JsonElement json) {
        return new ConsentException(json);
    }

    /** The provision that allows it. */
    public String basis() {
        return get("basis", Codec::toText);
    }

    /** The provision that allows it. */
    public ConsentException basis(String value) {
        put("basis", value, Codec::fromText);
        return this;
    }

    /** Which data. */
    public String data() {
        return get("data", Codec::toText);
    }

    /** Which data. */
    public ConsentException data(String value) {
        put("data", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "basis")
                && Codec.has(json, "data");
    }
}
