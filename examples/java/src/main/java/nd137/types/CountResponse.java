// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Users by month. A month without events is not listed. */
public final class CountResponse extends Json {
    private CountResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CountResponse of(JsonElement json) {
        return new CountResponse(json);
    }

    /** The months that have events, ascending. */
    public List<CountedMonth> months() {
        return get("months", Codec.toList(CountedMonth::of));
    }

    /** What the count rests on. */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "months")
                && Codec.has(json, "provisions");
    }
}
