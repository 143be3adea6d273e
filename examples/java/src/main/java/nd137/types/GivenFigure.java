// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A population figure that the caller gives, with its source. */
public final class GivenFigure extends Json {
    /** An empty one: the library names what is missing. */
    public GivenFigure() {
        super(new JsonObject());
    }

    private GivenFigure(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static GivenFigure of(JsonElement json) {
        return new GivenFigure(json);
    }

    /** What it counts. */
    public PopulationKind kind() {
        return get("kind", PopulationKind::of);
    }

    /** What it counts. */
    public GivenFigure kind(PopulationKind value) {
        put("kind", value, PopulationKind::asJson);
        return this;
    }

    /** The day on which it was published. */
    public LocalDate published() {
        return get("published", Codec::toDate);
    }

    /** The day on which it was published. */
    public GivenFigure published(LocalDate value) {
        put("published", value, Codec::fromDate);
        return this;
    }

    /** Where it was published. */
    public String source() {
        return get("source", Codec::toText);
    }

    /** Where it was published. */
    public GivenFigure source(String value) {
        put("source", value, Codec::fromText);
        return this;
    }

    /** People, greater than 0. */
    public Count value() {
        return get("value", Count::of);
    }

    /** People, greater than 0. */
    public GivenFigure value(Count value) {
        put("value", value, Count::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "kind")
                && Codec.has(json, "published")
                && Codec.has(json, "source")
                && Codec.has(json, "value");
    }
}
