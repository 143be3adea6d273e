// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A group of the set. */
public final class IndicatorGroup extends Json {
    /** An empty one: the library names what is missing. */
    public IndicatorGroup() {
        super(new JsonObject());
    }

    private IndicatorGroup(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorGroup of(JsonElement json) {
        return new IndicatorGroup(json);
    }

    /** Its id, as the indicators' `groups` name it. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** Its id, as the indicators' `groups` name it. */
    public IndicatorGroup id(String value) {
        put("id", value, Codec::fromText);
        return this;
    }

    /** What it is called. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** What it is called. */
    public IndicatorGroup name(String value) {
        put("name", value, Codec::fromText);
        return this;
    }

    /** What it is for; unknown if absent. */
    public IndicatorGroupRole role() {
        return get("role", IndicatorGroupRole::of);
    }

    /** What it is for; unknown if absent. */
    public IndicatorGroup role(IndicatorGroupRole value) {
        put("role", value, IndicatorGroupRole::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "id");
    }
}
