// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Six findings, one for each criterion of Art. 21.2. Never a certificate (reading 20). */
public final class TrustResponse extends Json {
    private TrustResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static TrustResponse of(JsonElement json) {
        return new TrustResponse(json);
    }

    /** The findings. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The criteria in the order of the law. */
    public List<TrustCriterion> criteria() {
        return get("criteria", Codec.toList(TrustCriterion::of));
    }

    /** The day after which the verdict no longer stands: the earliest end of the evidence that settles a criterion. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** What the security.txt says, where one was handed in. */
    public SecurityTxt securityTxt() {
        return get("security_txt", SecurityTxt::of);
    }

    /** What the six findings add up to. */
    public Bilingual statement() {
        return get("statement", Bilingual::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "expires");
    }
}
