// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** What to explain. */
public final class ExplainRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ExplainRequest() {
        super(new JsonObject());
    }

    private ExplainRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ExplainRequest of(JsonElement json) {
        return new ExplainRequest(json);
    }

    /** The day by which instruments and bodies are resolved. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day by which instruments and bodies are resolved. */
    public ExplainRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its three forms. */
    public String what() {
        return get("what", Codec::toText);
    }

    /** A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its three forms. */
    public ExplainRequest what(String value) {
        put("what", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "what");
    }
}
