// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** What a system lets its users do. Every fact may be left out. */
public final class FunctionRequest extends Json {
    /** An empty one: the library names what is missing. */
    public FunctionRequest() {
        super(new JsonObject());
    }

    private FunctionRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static FunctionRequest of(JsonElement json) {
        return new FunctionRequest(json);
    }

    /** Issues or authenticates accounts for electronic transactions. */
    public Fact accounts() {
        return get("accounts", Fact::of);
    }

    /** Issues or authenticates accounts for electronic transactions. */
    public FunctionRequest accounts(Fact value) {
        put("accounts", value, Fact::asJson);
        return this;
    }

    /** The fields of activity. */
    public Activities activities() {
        return get("activities", Activities::of);
    }

    /** The fields of activity. */
    public FunctionRequest activities(Activities value) {
        put("activities", value, Activities::asJson);
        return this;
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public FunctionRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** Electronic contracts are concluded on it. */
    public Fact contracts() {
        return get("contracts", Fact::of);
    }

    /** Electronic contracts are concluded on it. */
    public FunctionRequest contracts(Fact value) {
        put("contracts", value, Fact::asJson);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public FunctionRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Unilateral legal acts that create, change or end rights or obligations are done on it. */
    public Fact unilateralActs() {
        return get("unilateral_acts", Fact::of);
    }

    /** Unilateral legal acts that create, change or end rights or obligations are done on it. */
    public FunctionRequest unilateralActs(Fact value) {
        put("unilateral_acts", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
