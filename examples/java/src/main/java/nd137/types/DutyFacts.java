// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Everything that is asked, by subject. Whatever is left out is unknown. */
public final class DutyFacts extends Json {
    /** An empty one: the library names what is missing. */
    public DutyFacts() {
        super(new JsonObject());
    }

    private DutyFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DutyFacts of(JsonElement json) {
        return new DutyFacts(json);
    }

    /** The code of conduct (Art. 20.2). */
    public Conduct conduct() {
        return get("conduct", Conduct::of);
    }

    /** The code of conduct (Art. 20.2). */
    public DutyFacts conduct(Conduct value) {
        put("conduct", value, Conduct::asJson);
        return this;
    }

    /** The mechanism for illegal content (Art. 19.2). */
    public Content content() {
        return get("content", Content::of);
    }

    /** The mechanism for illegal content (Art. 19.2). */
    public DutyFacts content(Content value) {
        put("content", value, Content::asJson);
        return this;
    }

    /** The Law's own duties (Art. 47). */
    public LawDuties law() {
        return get("law", LawDuties::of);
    }

    /** The Law's own duties (Art. 47). */
    public DutyFacts law(LawDuties value) {
        put("law", value, LawDuties::asJson);
        return this;
    }

    /** The mechanism for problems (Art. 19.1). */
    public Problems problems() {
        return get("problems", Problems::of);
    }

    /** The mechanism for problems (Art. 19.1). */
    public DutyFacts problems(Problems value) {
        put("problems", value, Problems::asJson);
        return this;
    }

    /** Recommendations and advertising (Art. 20.1). */
    public Recommendation recommendation() {
        return get("recommendation", Recommendation::of);
    }

    /** Recommendations and advertising (Art. 20.1). */
    public DutyFacts recommendation(Recommendation value) {
        put("recommendation", value, Recommendation::asJson);
        return this;
    }

    /** Statistics of users (Art. 19.3). */
    public Statistics statistics() {
        return get("statistics", Statistics::of);
    }

    /** Statistics of users (Art. 19.3). */
    public DutyFacts statistics(Statistics value) {
        put("statistics", value, Statistics::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
