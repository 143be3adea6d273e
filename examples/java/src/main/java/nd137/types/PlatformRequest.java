// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A system that may be an intermediary platform. Every fact may be left out. */
public final class PlatformRequest extends Json {
    /** An empty one: the library names what is missing. */
    public PlatformRequest() {
        super(new JsonObject());
    }

    private PlatformRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PlatformRequest of(JsonElement json) {
        return new PlatformRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public PlatformRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public PlatformRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** The days on which the owner determined the scale; an empty list if it never did, absent if that is not known. */
    public List<LocalDate> determinations() {
        return get("determinations", Codec.toList(Codec::toDate));
    }

    /** The days on which the owner determined the scale; an empty list if it never did, absent if that is not known. */
    public PlatformRequest determinations(List<LocalDate> value) {
        put("determinations", value, Codec.fromList(Codec::fromDate));
        return this;
    }

    /** It is an electronic environment in which parties transact, or provide, use or develop products and services. */
    public Fact environment() {
        return get("environment", Fact::of);
    }

    /** It is an electronic environment in which parties transact, or provide, use or develop products and services. */
    public PlatformRequest environment(Fact value) {
        put("environment", value, Fact::asJson);
        return this;
    }

    /** Its owner is independent of the transacting parties. */
    public Fact independent() {
        return get("independent", Fact::of);
    }

    /** Its owner is independent of the transacting parties. */
    public PlatformRequest independent(Fact value) {
        put("independent", value, Fact::asJson);
        return this;
    }

    /** Distinct users in Viet Nam a month, as in `classify_scale`. */
    public MonthlyUsers monthlyUsers() {
        return get("monthly_users", MonthlyUsers::of);
    }

    /** Distinct users in Viet Nam a month, as in `classify_scale`. */
    public PlatformRequest monthlyUsers(MonthlyUsers value) {
        put("monthly_users", value, MonthlyUsers::asJson);
        return this;
    }

    /** The day on which it began to run. */
    public LocalDate operatingSince() {
        return get("operating_since", Codec::toDate);
    }

    /** The day on which it began to run. */
    public PlatformRequest operatingSince(LocalDate value) {
        put("operating_since", value, Codec::fromDate);
        return this;
    }

    /** Its owner sells or transacts on it too. */
    public Fact ownerTrades() {
        return get("owner_trades", Fact::of);
    }

    /** Its owner sells or transacts on it too. */
    public PlatformRequest ownerTrades(Fact value) {
        put("owner_trades", value, Fact::asJson);
        return this;
    }

    /** Which kind of population figure decides. */
    public PopulationKind populationKind() {
        return get("population_kind", PopulationKind::of);
    }

    /** Which kind of population figure decides. */
    public PlatformRequest populationKind(PopulationKind value) {
        put("population_kind", value, PopulationKind::asJson);
        return this;
    }

    /** Official population figures that replace the library's table. */
    public List<GivenFigure> populations() {
        return get("populations", Codec.toList(GivenFigure::of));
    }

    /** Official population figures that replace the library's table. */
    public PlatformRequest populations(List<GivenFigure> value) {
        put("populations", value, Codec.fromList(GivenFigure::asJson));
        return this;
    }

    /** The days on which the owner reported to the state; an empty list if it never did. */
    public List<LocalDate> reports() {
        return get("reports", Codec.toList(Codec::toDate));
    }

    /** The days on which the owner reported to the state; an empty list if it never did. */
    public PlatformRequest reports(List<LocalDate> value) {
        put("reports", value, Codec.fromList(Codec::fromDate));
        return this;
    }

    /** Third parties transact on it. */
    public Fact thirdParties() {
        return get("third_parties", Fact::of);
    }

    /** Third parties transact on it. */
    public PlatformRequest thirdParties(Fact value) {
        put("third_parties", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
