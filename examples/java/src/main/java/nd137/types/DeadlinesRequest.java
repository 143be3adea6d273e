// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A system whose dates are wanted. Whatever is left out is unknown. */
public final class DeadlinesRequest extends Json {
    /** An empty one: the library names what is missing. */
    public DeadlinesRequest() {
        super(new JsonObject());
    }

    private DeadlinesRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DeadlinesRequest of(JsonElement json) {
        return new DeadlinesRequest(json);
    }

    /** The day from which days are counted. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day from which days are counted. */
    public DeadlinesRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** The system converts documents that have legal value (Art. 23). */
    public Fact converts() {
        return get("converts", Fact::of);
    }

    /** The system converts documents that have legal value (Art. 23). */
    public DeadlinesRequest converts(Fact value) {
        put("converts", value, Fact::asJson);
        return this;
    }

    /** The days on which the owner determined the scale; an empty list if it never did. */
    public List<LocalDate> determinations() {
        return get("determinations", Codec.toList(Codec::toDate));
    }

    /** The days on which the owner determined the scale; an empty list if it never did. */
    public DeadlinesRequest determinations(List<LocalDate> value) {
        put("determinations", value, Codec.fromList(Codec::fromDate));
        return this;
    }

    /** Whether it is an intermediary platform. */
    public Fact intermediary() {
        return get("intermediary", Fact::of);
    }

    /** Whether it is an intermediary platform. */
    public DeadlinesRequest intermediary(Fact value) {
        put("intermediary", value, Fact::asJson);
        return this;
    }

    /** The language of the calendar; Vietnamese if absent. */
    public Language language() {
        return get("language", Language::of);
    }

    /** The language of the calendar; Vietnamese if absent. */
    public DeadlinesRequest language(Language value) {
        put("language", value, Language::asJson);
        return this;
    }

    /** The system's name, for the calendar. */
    public String name() {
        return get("name", Codec::toText);
    }

    /** The system's name, for the calendar. */
    public DeadlinesRequest name(String value) {
        put("name", value, Codec::fromText);
        return this;
    }

    /** The day on which it began to run. */
    public LocalDate operatingSince() {
        return get("operating_since", Codec::toDate);
    }

    /** The day on which it began to run. */
    public DeadlinesRequest operatingSince(LocalDate value) {
        put("operating_since", value, Codec::fromDate);
        return this;
    }

    /** Its scale. */
    public Scale scale() {
        return get("scale", Scale::of);
    }

    /** Its scale. */
    public DeadlinesRequest scale(Scale value) {
        put("scale", value, Scale::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
