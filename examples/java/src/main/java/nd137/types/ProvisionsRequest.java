// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** Which part of the law to list. */
public final class ProvisionsRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ProvisionsRequest() {
        super(new JsonObject());
    }

    private ProvisionsRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ProvisionsRequest of(JsonElement json) {
        return new ProvisionsRequest(json);
    }

    /** One article (1 to 24); all articles if absent. */
    public Long article() {
        return get("article", Codec::toLong);
    }

    /** One article (1 to 24); all articles if absent. */
    public ProvisionsRequest article(Long value) {
        put("article", value, Codec::fromLong);
        return this;
    }

    /** The day by which instruments and bodies are resolved. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day by which instruments and bodies are resolved. */
    public ProvisionsRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
