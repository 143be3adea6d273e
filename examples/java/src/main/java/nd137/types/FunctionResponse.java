// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Whether a system serves electronic transactions, and its classes. */
public final class FunctionResponse extends Json {
    private FunctionResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static FunctionResponse of(JsonElement json) {
        return new FunctionResponse(json);
    }

    /** What the rules say. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The classes in the order of the points; a system may have several (reading 28). */
    public List<FunctionFound> classes() {
        return get("classes", Codec.toList(FunctionFound::of));
    }

    /** Whether it is an e-transaction system at all (reading 18). */
    public Answer servesTransactions() {
        return get("serves_transactions", Answer::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "classes")
                && Codec.has(json, "serves_transactions");
    }
}
