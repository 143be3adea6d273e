// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Observations of one indicator to judge. */
public final class ObservationsRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ObservationsRequest() {
        super(new JsonObject());
    }

    private ObservationsRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ObservationsRequest of(JsonElement json) {
        return new ObservationsRequest(json);
    }

    /** Whether parts add up to the whole: true for counts and sums, false for rates and averages. */
    public Fact additive() {
        return get("additive", Fact::of);
    }

    /** Whether parts add up to the whole: true for counts and sums, false for rates and averages. */
    public ObservationsRequest additive(Fact value) {
        put("additive", value, Fact::asJson);
        return this;
    }

    /** The day on which they are looked at. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day on which they are looked at. */
    public ObservationsRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public ObservationsRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** How many days after its end a period's data are due. */
    public Long dueDays() {
        return get("due_days", Codec::toLong);
    }

    /** How many days after its end a period's data are due. */
    public ObservationsRequest dueDays(Long value) {
        put("due_days", value, Codec::fromLong);
        return this;
    }

    /** The first period that must have data; the first observed one if absent. */
    public String first() {
        return get("first", Codec::toText);
    }

    /** The first period that must have data; the first observed one if absent. */
    public ObservationsRequest first(String value) {
        put("first", value, Codec::fromText);
        return this;
    }

    /** The last period that must have data; the last one that is due if absent. */
    public String last() {
        return get("last", Codec::toText);
    }

    /** The last period that must have data; the last one that is due if absent. */
    public ObservationsRequest last(String value) {
        put("last", value, Codec::fromText);
        return this;
    }

    /** The observations, in any order. */
    public List<Observation> observations() {
        return get("observations", Codec.toList(Observation::of));
    }

    /** The observations, in any order. */
    public ObservationsRequest observations(List<Observation> value) {
        put("observations", value, Codec.fromList(Observation::asJson));
        return this;
    }

    /** The unit of the observations that name none. */
    public String observedUnit() {
        return get("observed_unit", Codec::toText);
    }

    /** The unit of the observations that name none. */
    public ObservationsRequest observedUnit(String value) {
        put("observed_unit", value, Codec::fromText);
        return this;
    }

    /** The indicator's data period, as in its definition. */
    public String period() {
        return get("period", Codec::toText);
    }

    /** The indicator's data period, as in its definition. */
    public ObservationsRequest period(String value) {
        put("period", value, Codec::fromText);
        return this;
    }

    /** How far the sum of the parts may lie from the whole; 0 if absent. */
    public DecimalNumber tolerance() {
        return get("tolerance", DecimalNumber::of);
    }

    /** How far the sum of the parts may lie from the whole; 0 if absent. */
    public ObservationsRequest tolerance(DecimalNumber value) {
        put("tolerance", value, DecimalNumber::asJson);
        return this;
    }

    /** The indicator's unit, as in its definition. */
    public String unit() {
        return get("unit", Codec::toText);
    }

    /** The indicator's unit, as in its definition. */
    public ObservationsRequest unit(String value) {
        put("unit", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
