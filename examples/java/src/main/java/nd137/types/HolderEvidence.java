// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** One piece of evidence for an individual owner. */
public final class HolderEvidence extends Json {
    /** An empty one: the library names what is missing. */
    public HolderEvidence() {
        super(new JsonObject());
    }

    private HolderEvidence(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static HolderEvidence of(JsonElement json) {
        return new HolderEvidence(json);
    }

    /** The document, with its date. */
    public Evidence evidence() {
        return get("evidence", Evidence::of);
    }

    /** The document, with its date. */
    public HolderEvidence evidence(Evidence value) {
        put("evidence", value, Evidence::asJson);
        return this;
    }

    /** The person whom it names. */
    public String holder() {
        return get("holder", Codec::toText);
    }

    /** The person whom it names. */
    public HolderEvidence holder(String value) {
        put("holder", value, Codec::fromText);
        return this;
    }

    /** What it is. */
    public HolderSource source() {
        return get("source", HolderSource::of);
    }

    /** What it is. */
    public HolderEvidence source(HolderSource value) {
        put("source", value, HolderSource::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "holder")
                && Codec.has(json, "source");
    }
}
