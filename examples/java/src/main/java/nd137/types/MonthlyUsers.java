// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** At most twelve counts for the complete months before as_of, oldest first; or objects that name their month. */
public final class MonthlyUsers extends Json {
    private MonthlyUsers(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static MonthlyUsers of(JsonElement json) {
        return new MonthlyUsers(json);
    }

    /** In the form of {@code List<Count>}. */
    public static MonthlyUsers ofListCount(List<Count> value) {
        return new MonthlyUsers(Codec.write(value, Codec.fromList(Count::asJson)));
    }

    /** As {@code List<Count>}, or null if it has another form. */
    public List<Count> asListCount() {
        return as(Codec.isList(Count::fits), Codec.toList(Count::of));
    }

    /** In the form of {@code List<DatedCount>}. */
    public static MonthlyUsers ofListDatedCount(List<DatedCount> value) {
        return new MonthlyUsers(Codec.write(value, Codec.fromList(DatedCount::asJson)));
    }

    /** As {@code List<DatedCount>}, or null if it has another form. */
    public List<DatedCount> asListDatedCount() {
        return as(Codec.isList(DatedCount::fits), Codec.toList(DatedCount::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, Codec.isList(Count::fits))
                || Codec.test(json, Codec.isList(DatedCount::fits));
    }
}
