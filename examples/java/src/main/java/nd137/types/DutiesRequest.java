// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** An intermediary platform and what its owner does. Whatever is left out is unknown. */
public final class DutiesRequest extends Json {
    /** An empty one: the library names what is missing. */
    public DutiesRequest() {
        super(new JsonObject());
    }

    private DutiesRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DutiesRequest of(JsonElement json) {
        return new DutiesRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public DutiesRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public DutiesRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** What the owner does. */
    public DutyFacts facts() {
        return get("facts", DutyFacts::of);
    }

    /** What the owner does. */
    public DutiesRequest facts(DutyFacts value) {
        put("facts", value, DutyFacts::asJson);
        return this;
    }

    /** Whether it is an intermediary platform, as `classify_platform` tells. */
    public Fact intermediary() {
        return get("intermediary", Fact::of);
    }

    /** Whether it is an intermediary platform, as `classify_platform` tells. */
    public DutiesRequest intermediary(Fact value) {
        put("intermediary", value, Fact::asJson);
        return this;
    }

    /** The day on which it began to run; without it, twelve months or more are taken as run. */
    public LocalDate operatingSince() {
        return get("operating_since", Codec::toDate);
    }

    /** The day on which it began to run; without it, twelve months or more are taken as run. */
    public DutiesRequest operatingSince(LocalDate value) {
        put("operating_since", value, Codec::fromDate);
        return this;
    }

    /** Its scale, as `classify_scale` tells. */
    public Scale scale() {
        return get("scale", Scale::of);
    }

    /** Its scale, as `classify_scale` tells. */
    public DutiesRequest scale(Scale value) {
        put("scale", value, Scale::asJson);
        return this;
    }

    /** What some duties depend on. */
    public Situation situation() {
        return get("situation", Situation::of);
    }

    /** What some duties depend on. */
    public DutiesRequest situation(Situation value) {
        put("situation", value, Situation::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
