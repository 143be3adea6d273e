// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Criterion c. */
public final class EncryptionFacts extends Json {
    /** An empty one: the library names what is missing. */
    public EncryptionFacts() {
        super(new JsonObject());
    }

    private EncryptionFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static EncryptionFacts of(JsonElement json) {
        return new EncryptionFacts(json);
    }

    /** Observations, written by hand or by another tool. */
    public List<TlsObservation> observations() {
        return get("observations", Codec.toList(TlsObservation::of));
    }

    /** Observations, written by hand or by another tool. */
    public EncryptionFacts observations(List<TlsObservation> value) {
        put("observations", value, Codec.fromList(TlsObservation::asJson));
        return this;
    }

    /** What is taken for safe. */
    public TlsProfile profile() {
        return get("profile", TlsProfile::of);
    }

    /** What is taken for safe. */
    public EncryptionFacts profile(TlsProfile value) {
        put("profile", value, TlsProfile::asJson);
        return this;
    }

    /** The report of a scanner, as it is. */
    public TlsReport report() {
        return get("report", TlsReport::of);
    }

    /** The report of a scanner, as it is. */
    public EncryptionFacts report(TlsReport value) {
        put("report", value, TlsReport::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
