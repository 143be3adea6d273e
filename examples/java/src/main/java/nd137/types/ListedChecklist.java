// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A checklist. */
public final class ListedChecklist extends Json {
    private ListedChecklist(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ListedChecklist of(JsonElement json) {
        return new ListedChecklist(json);
    }

    /** Its name in a request. */
    public ChecklistId checklist() {
        return get("checklist", ChecklistId::of);
    }

    /** Its questions, in the order in which to ask them. */
    public List<ListedQuestion> questions() {
        return get("questions", Codec.toList(ListedQuestion::of));
    }

    /** What is judged. */
    public Bilingual subject() {
        return get("subject", Bilingual::of);
    }

    /** What it is about. */
    public Bilingual title() {
        return get("title", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "checklist")
                && Codec.has(json, "questions")
                && Codec.has(json, "subject")
                && Codec.has(json, "title");
    }
}
