// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The checklists. */
public final class Checklists extends Json {
    private Checklists(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Checklists of(JsonElement json) {
        return new Checklists(json);
    }

    /** In the order of the decree. */
    public List<ListedChecklist> checklists() {
        return get("checklists", Codec.toList(ListedChecklist::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "checklists");
    }
}
