// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The fields of activity in which a system's transactions take place. */
public final class Activities extends Json {
    /** An empty one: the library names what is missing. */
    public Activities() {
        super(new JsonObject());
    }

    private Activities(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Activities of(JsonElement json) {
        return new Activities(json);
    }

    /** Resolves administrative procedures (point a). */
    public Fact administrativeProcedures() {
        return get("administrative_procedures", Fact::of);
    }

    /** Resolves administrative procedures (point a). */
    public Activities administrativeProcedures(Fact value) {
        put("administrative_procedures", value, Fact::asJson);
        return this;
    }

    /** Transactions in banking (point d). */
    public Fact banking() {
        return get("banking", Fact::of);
    }

    /** Transactions in banking (point d). */
    public Activities banking(Fact value) {
        put("banking", value, Fact::asJson);
        return this;
    }

    /** Transactions in commerce (point b). */
    public Fact commerce() {
        return get("commerce", Fact::of);
    }

    /** Transactions in commerce (point b). */
    public Activities commerce(Fact value) {
        put("commerce", value, Fact::asJson);
        return this;
    }

    /** Transactions in finance (point c). */
    public Fact finance() {
        return get("finance", Fact::of);
    }

    /** Transactions in finance (point c). */
    public Activities finance(Fact value) {
        put("finance", value, Fact::asJson);
        return this;
    }

    /** Transactions in any other activity (point đ). */
    public Fact other() {
        return get("other", Fact::of);
    }

    /** Transactions in any other activity (point đ). */
    public Activities other(Fact value) {
        put("other", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
