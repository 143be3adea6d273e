// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Which requirements of a checklist are met. */
public final class ChecklistVerdict extends Json {
    private ChecklistVerdict(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ChecklistVerdict of(JsonElement json) {
        return new ChecklistVerdict(json);
    }

    /** A finding for each requirement. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The questions that are still worth an answer, in the order of the checklist. A question whose answer can change nothing any more is not among them. */
    public List<OpenQuestion> questions() {
        return get("questions", Codec.toList(OpenQuestion::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "questions");
    }
}
