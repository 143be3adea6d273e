// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Hosts to look up. The list is the attached document, or entries. */
public final class WarningListRequest extends Json {
    /** An empty one: the library names what is missing. */
    public WarningListRequest() {
        super(new JsonObject());
    }

    private WarningListRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static WarningListRequest of(JsonElement json) {
        return new WarningListRequest(json);
    }

    /** The day of the look-up. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day of the look-up. */
    public WarningListRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** Domain names and addresses. */
    public List<String> hosts() {
        return get("hosts", Codec.toList(Codec::toText));
    }

    /** Domain names and addresses. */
    public WarningListRequest hosts(List<String> value) {
        put("hosts", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** How old the copy may be. */
    public MaxAge maxAge() {
        return get("max_age", MaxAge::of);
    }

    /** How old the copy may be. */
    public WarningListRequest maxAge(MaxAge value) {
        put("max_age", value, MaxAge::asJson);
        return this;
    }

    /** The list. */
    public WarningListFacts warningList() {
        return get("warning_list", WarningListFacts::of);
    }

    /** The list. */
    public WarningListRequest warningList(WarningListFacts value) {
        put("warning_list", value, WarningListFacts::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "hosts");
    }
}
