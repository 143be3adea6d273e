// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The verdict on observations. Observations are named by their place, the first is 0. */
public final class ObservationsResponse extends Json {
    private ObservationsResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ObservationsResponse of(JsonElement json) {
        return new ObservationsResponse(json);
    }

    /** A finding for each rule. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** How often the indicator comes, as read from its data period. */
    public Frequency frequency() {
        return get("frequency", Frequency::of);
    }

    /** Those in the future. */
    public List<Long> future() {
        return get("future", Codec.toList(Codec::toLong));
    }

    /** Those that came late. */
    public List<LateObservation> late() {
        return get("late", Codec.toList(LateObservation::of));
    }

    /** Periods without data, between the first and the last that must have them. */
    public List<ObservationGap> missing() {
        return get("missing", Codec.toList(ObservationGap::of));
    }

    /** Periods (and parts) that have more than one value. */
    public List<List<Long>> repeated() {
        return get("repeated", Codec.toList(Codec.toList(Codec::toLong)));
    }

    /** Parts that do not add up. */
    public List<ObservationSum> sums() {
        return get("sums", Codec.toList(ObservationSum::of));
    }

    /** Those of periods that had not ended. */
    public List<Long> unfinished() {
        return get("unfinished", Codec.toList(Codec::toLong));
    }

    /** Those of another data period than the declared one. */
    public List<Long> wrongPeriod() {
        return get("wrong_period", Codec.toList(Codec::toLong));
    }

    /** Those with another unit. */
    public List<Long> wrongUnit() {
        return get("wrong_unit", Codec.toList(Codec::toLong));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "frequency")
                && Codec.has(json, "future")
                && Codec.has(json, "late")
                && Codec.has(json, "missing")
                && Codec.has(json, "repeated")
                && Codec.has(json, "sums")
                && Codec.has(json, "unfinished")
                && Codec.has(json, "wrong_period")
                && Codec.has(json, "wrong_unit");
    }
}
