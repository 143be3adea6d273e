// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The request of `inspect_pdf`; the document travels with it. */
public final class InspectRequest extends Json {
    /** An empty one: the library names what is missing. */
    public InspectRequest() {
        super(new JsonObject());
    }

    private InspectRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static InspectRequest of(JsonElement json) {
        return new InspectRequest(json);
    }

    /** How many pages to describe one by one; 50 if absent. The count is always told. */
    public Long pageDetails() {
        return get("page_details", Codec::toLong);
    }

    /** How many pages to describe one by one; 50 if absent. The count is always told. */
    public InspectRequest pageDetails(Long value) {
        put("page_details", value, Codec::fromLong);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
