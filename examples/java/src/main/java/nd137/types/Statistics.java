// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Statistics of users (Art. 19.3). */
public final class Statistics extends Json {
    /** An empty one: the library names what is missing. */
    public Statistics() {
        super(new JsonObject());
    }

    private Statistics(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Statistics of(JsonElement json) {
        return new Statistics(json);
    }

    /** Users are counted month by month. */
    public Fact monthly() {
        return get("monthly", Fact::of);
    }

    /** Users are counted month by month. */
    public Statistics monthly(Fact value) {
        put("monthly", value, Fact::asJson);
        return this;
    }

    /** The information was provided before 31 January; the evidence carries the day. */
    public Fact providedYearly() {
        return get("provided_yearly", Fact::of);
    }

    /** The information was provided before 31 January; the evidence carries the day. */
    public Statistics providedYearly(Fact value) {
        put("provided_yearly", value, Fact::asJson);
        return this;
    }

    /** It went through the state's reporting system, or as the ministry guides. */
    public Fact throughTheSystem() {
        return get("through_the_system", Fact::of);
    }

    /** It went through the state's reporting system, or as the ministry guides. */
    public Statistics throughTheSystem(Fact value) {
        put("through_the_system", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
