// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The decree's table of contents with the ledger, and the law around it. */
public final class Provisions extends Json {
    private Provisions(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Provisions of(JsonElement json) {
        return new Provisions(json);
    }

    /** Who does the ministries' work on the day. */
    public List<Body> bodies() {
        return get("bodies", Codec.toList(Body::of));
    }

    /** How many of the listed provisions there are of each kind. */
    public LedgerCounts counts() {
        return get("counts", LedgerCounts::of);
    }

    /** The instruments that the library cites. */
    public List<InstrumentInfo> instruments() {
        return get("instruments", Codec.toList(InstrumentInfo::of));
    }

    /** The provisions, in the order of the decree. */
    public List<ListedProvision> provisions() {
        return get("provisions", Codec.toList(ListedProvision::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "bodies")
                && Codec.has(json, "counts")
                && Codec.has(json, "instruments")
                && Codec.has(json, "provisions");
    }
}
