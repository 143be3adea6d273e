// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A rule or a provision explained. */
public final class Explanation extends Json {
    private Explanation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Explanation of(JsonElement json) {
        return new Explanation(json);
    }

    /** Whom it binds. */
    public Bilingual binds() {
        return get("binds", Bilingual::of);
    }

    /** The ministry that it names, as it is called on the day. */
    public Body body() {
        return get("body", Body::of);
    }

    /** What the ledger says of the provision; absent for rules and for other instruments. */
    public Coverage coverage() {
        return get("coverage", Coverage::of);
    }

    /** Whether it applies on the day; absent when unknown. */
    public Boolean inForce() {
        return get("in_force", Codec::toBoolean);
    }

    /** The provisions: that asked for, or those that the rule cites. */
    public List<Citation> provisions() {
        return get("provisions", Codec.toList(Citation::of));
    }

    /** How the library reads it. */
    public List<NumberedReading> readings() {
        return get("readings", Codec.toList(NumberedReading::of));
    }

    /** The other instruments that it refers to and that apply on the day. */
    public List<InstrumentInfo> refersTo() {
        return get("refers_to", Codec.toList(InstrumentInfo::of));
    }

    /** The rule, or the rules that check the provision. */
    public List<String> rules() {
        return get("rules", Codec.toList(Codec::toText));
    }

    /** The first day on which it applies, where known. */
    public LocalDate since() {
        return get("since", Codec::toDate);
    }

    /** All of it in a few sentences. */
    public Bilingual text() {
        return get("text", Bilingual::of);
    }

    /** The last day on which it applies, inclusive. */
    public LocalDate until() {
        return get("until", Codec::toDate);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "binds")
                && Codec.has(json, "body")
                && Codec.has(json, "coverage")
                && Codec.has(json, "in_force")
                && Codec.has(json, "provisions")
                && Codec.has(json, "readings")
                && Codec.has(json, "refers_to")
                && Codec.has(json, "rules")
                && Codec.has(json, "since")
                && Codec.has(json, "text")
                && Codec.has(json, "until");
    }
}
