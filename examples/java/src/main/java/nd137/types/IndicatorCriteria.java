// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Why an indicator was chosen (tiêu chí lựa chọn, Art. 10.5): any one is enough. */
public final class IndicatorCriteria extends Json {
    /** An empty one: the library names what is missing. */
    public IndicatorCriteria() {
        super(new JsonObject());
    }

    private IndicatorCriteria(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorCriteria of(JsonElement json) {
        return new IndicatorCriteria(json);
    }

    /** It supports analysis, forecasts and proposals (b). */
    public Fact analysis() {
        return get("analysis", Fact::of);
    }

    /** It supports analysis, forecasts and proposals (b). */
    public IndicatorCriteria analysis(Fact value) {
        put("analysis", value, Fact::asJson);
        return this;
    }

    /** It is a component of related statistical indicators (đ). */
    public Fact component() {
        return get("component", Fact::of);
    }

    /** It is a component of related statistical indicators (đ). */
    public IndicatorCriteria component(Fact value) {
        put("component", value, Fact::asJson);
        return this;
    }

    /** It decides whether important, priority goals and tasks are reached (a). */
    public Fact decisive() {
        return get("decisive", Fact::of);
    }

    /** It decides whether important, priority goals and tasks are reached (a). */
    public IndicatorCriteria decisive(Fact value) {
        put("decisive", value, Fact::asJson);
        return this;
    }

    /** It comes at short, regular intervals (continuously, daily, weekly, monthly) and is shared automatically (d). Checked against the declared data period. */
    public Fact frequent() {
        return get("frequent", Fact::of);
    }

    /** It comes at short, regular intervals (continuously, daily, weekly, monthly) and is shared automatically (d). Checked against the declared data period. */
    public IndicatorCriteria frequent(Fact value) {
        put("frequent", value, Fact::asJson);
        return this;
    }

    /** It is concrete, quantitative, measurable, limited in time and can be verified (c). */
    public Fact measurable() {
        return get("measurable", Fact::of);
    }

    /** It is concrete, quantitative, measurable, limited in time and can be verified (c). */
    public IndicatorCriteria measurable(Fact value) {
        put("measurable", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
