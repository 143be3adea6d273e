// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Definitions as they were read. */
public final class ReadIndicatorsResponse extends Json {
    private ReadIndicatorsResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ReadIndicatorsResponse of(JsonElement json) {
        return new ReadIndicatorsResponse(json);
    }

    /** The columns, or the concepts of the structures in the message. */
    public List<FoundConcept> concepts() {
        return get("concepts", Codec.toList(FoundConcept::of));
    }

    /** How the characters were written. */
    public TextEncoding encoding() {
        return get("encoding", TextEncoding::of);
    }

    /** How the definitions were written. */
    public IndicatorFormat format() {
        return get("format", IndicatorFormat::of);
    }

    /** The definitions, in order. */
    public List<Indicator> indicators() {
        return get("indicators", Codec.toList(Indicator::of));
    }

    /** Parts that Art. 10.4.d asks for and that no column or concept answers. Empty for our own JSON, and for messages without a structure. */
    public List<IndicatorField> unanswered() {
        return get("unanswered", Codec.toList(IndicatorField::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "concepts")
                && Codec.has(json, "encoding")
                && Codec.has(json, "format")
                && Codec.has(json, "indicators")
                && Codec.has(json, "unanswered");
    }
}
