// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import nd137.Codec;
import nd137.Json;

/** Answers to the questions of a checklist. Whatever is left out is unknown. */
public final class ChecklistRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ChecklistRequest() {
        super(new JsonObject());
    }

    private ChecklistRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ChecklistRequest of(JsonElement json) {
        return new ChecklistRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public ChecklistRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** Which checklist. */
    public ChecklistId checklist() {
        return get("checklist", ChecklistId::of);
    }

    /** Which checklist. */
    public ChecklistRequest checklist(ChecklistId value) {
        put("checklist", value, ChecklistId::asJson);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public ChecklistRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** The answers, by the key of the question. */
    public Map<String, Given> facts() {
        return get("facts", Codec.toMap(Given::of));
    }

    /** The answers, by the key of the question. */
    public ChecklistRequest facts(Map<String, Given> value) {
        put("facts", value, Codec.fromMap(Given::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "checklist");
    }
}
