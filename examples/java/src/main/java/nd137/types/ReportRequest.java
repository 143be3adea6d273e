// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What a report is made of. */
public final class ReportRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ReportRequest() {
        super(new JsonObject());
    }

    private ReportRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReportRequest of(JsonElement json) {
        return new ReportRequest(json);
    }

    /** The day of the report. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day of the report. */
    public ReportRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public ReportRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Whether it is an intermediary platform, as `classify_platform` tells. */
    public Fact intermediary() {
        return get("intermediary", Fact::of);
    }

    /** Whether it is an intermediary platform, as `classify_platform` tells. */
    public ReportRequest intermediary(Fact value) {
        put("intermediary", value, Fact::asJson);
        return this;
    }

    /** Distinct users in Viet Nam a month, as in `classify_scale`. */
    public MonthlyUsers monthlyUsers() {
        return get("monthly_users", MonthlyUsers::of);
    }

    /** Distinct users in Viet Nam a month, as in `classify_scale`. */
    public ReportRequest monthlyUsers(MonthlyUsers value) {
        put("monthly_users", value, MonthlyUsers::asJson);
        return this;
    }

    /** The platform's owner. */
    public String owner() {
        return get("owner", Codec::toText);
    }

    /** The platform's owner. */
    public ReportRequest owner(String value) {
        put("owner", value, Codec::fromText);
        return this;
    }

    /** The platform's name. */
    public String platform() {
        return get("platform", Codec::toText);
    }

    /** The platform's name. */
    public ReportRequest platform(String value) {
        put("platform", value, Codec::fromText);
        return this;
    }

    /** Which kind of population figure decides. */
    public PopulationKind populationKind() {
        return get("population_kind", PopulationKind::of);
    }

    /** Which kind of population figure decides. */
    public ReportRequest populationKind(PopulationKind value) {
        put("population_kind", value, PopulationKind::asJson);
        return this;
    }

    /** Official population figures that replace the library's table. */
    public List<GivenFigure> populations() {
        return get("populations", Codec.toList(GivenFigure::of));
    }

    /** Official population figures that replace the library's table. */
    public ReportRequest populations(List<GivenFigure> value) {
        put("populations", value, Codec.fromList(GivenFigure::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
