// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** Which checklists to list. */
public final class ChecklistsRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ChecklistsRequest() {
        super(new JsonObject());
    }

    private ChecklistsRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ChecklistsRequest of(JsonElement json) {
        return new ChecklistsRequest(json);
    }

    /** The day whose law applies; questions that it does not ask are left out. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies; questions that it does not ask are left out. */
    public ChecklistsRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** One checklist; all if absent. */
    public ChecklistId checklist() {
        return get("checklist", ChecklistId::of);
    }

    /** One checklist; all if absent. */
    public ChecklistsRequest checklist(ChecklistId value) {
        put("checklist", value, ChecklistId::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
