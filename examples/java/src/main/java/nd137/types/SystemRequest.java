// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A converting system to judge. */
public final class SystemRequest extends Json {
    /** An empty one: the library names what is missing. */
    public SystemRequest() {
        super(new JsonObject());
    }

    private SystemRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SystemRequest of(JsonElement json) {
        return new SystemRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public SystemRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much the verdict says. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much the verdict says. */
    public SystemRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Which ways the system converts; unknown if absent. */
    public List<Direction> directions() {
        return get("directions", Codec.toList(Direction::of));
    }

    /** Which ways the system converts; unknown if absent. */
    public SystemRequest directions(List<Direction> value) {
        put("directions", value, Codec.fromList(Direction::asJson));
        return this;
    }

    /** What it can do. */
    public Features features() {
        return get("features", Features::of);
    }

    /** What it can do. */
    public SystemRequest features(Features value) {
        put("features", value, Features::asJson);
        return this;
    }

    /** Whether it converts licences and the like (Law 20/2023/QH15 Art. 12.1.d). */
    public Fact handlesLicences() {
        return get("handles_licences", Fact::of);
    }

    /** Whether it converts licences and the like (Law 20/2023/QH15 Art. 12.1.d). */
    public SystemRequest handlesLicences(Fact value) {
        put("handles_licences", value, Fact::asJson);
        return this;
    }

    /** Whether it converts documents with legal value, which Art. 23 gives time until 2026-10-23 (reading 32). */
    public Fact legalValue() {
        return get("legal_value", Fact::of);
    }

    /** Whether it converts documents with legal value, which Art. 23 gives time until 2026-10-23 (reading 32). */
    public SystemRequest legalValue(Fact value) {
        put("legal_value", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
