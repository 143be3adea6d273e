// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Criterion b. */
public final class PersonalDataFacts extends Json {
    /** An empty one: the library names what is missing. */
    public PersonalDataFacts() {
        super(new JsonObject());
    }

    private PersonalDataFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static PersonalDataFacts of(JsonElement json) {
        return new PersonalDataFacts(json);
    }

    /** The commitment is published; the evidence gives the URL and the day. */
    public Fact commitment() {
        return get("commitment", Fact::of);
    }

    /** The commitment is published; the evidence gives the URL and the day. */
    public PersonalDataFacts commitment(Fact value) {
        put("commitment", value, Fact::asJson);
        return this;
    }

    /** Users are asked for consent, and it is recorded. */
    public Fact consent() {
        return get("consent", Fact::of);
    }

    /** Users are asked for consent, and it is recorded. */
    public PersonalDataFacts consent(Fact value) {
        put("consent", value, Fact::asJson);
        return this;
    }

    /** What is collected without consent because another law provides so. */
    public List<ConsentException> exceptions() {
        return get("exceptions", Codec.toList(ConsentException::of));
    }

    /** What is collected without consent because another law provides so. */
    public PersonalDataFacts exceptions(List<ConsentException> value) {
        put("exceptions", value, Codec.fromList(ConsentException::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
