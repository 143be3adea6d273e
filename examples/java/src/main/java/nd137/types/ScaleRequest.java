// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A system's monthly users, to be classified by scale (Art. 17). */
public final class ScaleRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ScaleRequest() {
        super(new JsonObject());
    }

    private ScaleRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ScaleRequest of(JsonElement json) {
        return new ScaleRequest(json);
    }

    /** The day whose population and whose last twelve complete months count. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose population and whose last twelve complete months count. */
    public ScaleRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public ScaleRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Distinct users in Viet Nam a month (Arts 17.1, 17.4). */
    public MonthlyUsers monthlyUsers() {
        return get("monthly_users", MonthlyUsers::of);
    }

    /** Distinct users in Viet Nam a month (Arts 17.1, 17.4). */
    public ScaleRequest monthlyUsers(MonthlyUsers value) {
        put("monthly_users", value, MonthlyUsers::asJson);
        return this;
    }

    /** Which kind of population figure decides; the yearly average if absent (reading 2). */
    public PopulationKind populationKind() {
        return get("population_kind", PopulationKind::of);
    }

    /** Which kind of population figure decides; the yearly average if absent (reading 2). */
    public ScaleRequest populationKind(PopulationKind value) {
        put("population_kind", value, PopulationKind::asJson);
        return this;
    }

    /** Official population figures that replace the library's table. */
    public List<GivenFigure> populations() {
        return get("populations", Codec.toList(GivenFigure::of));
    }

    /** Official population figures that replace the library's table. */
    public ScaleRequest populations(List<GivenFigure> value) {
        put("populations", value, Codec.fromList(GivenFigure::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
