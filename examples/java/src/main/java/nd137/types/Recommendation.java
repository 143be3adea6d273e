// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Recommendations and advertising (khuyến nghị, quảng cáo, Art. 20.1). */
public final class Recommendation extends Json {
    /** An empty one: the library names what is missing. */
    public Recommendation() {
        super(new JsonObject());
    }

    private Recommendation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Recommendation of(JsonElement json) {
        return new Recommendation(json);
    }

    /** Owner and users agreed on a channel: web site, application, other (a). */
    public Fact channelAgreed() {
        return get("channel_agreed", Fact::of);
    }

    /** Owner and users agreed on a channel: web site, application, other (a). */
    public Recommendation channelAgreed(Fact value) {
        put("channel_agreed", value, Fact::asJson);
        return this;
    }

    /** Which channels; Art. 20.1.a, unlike 19.1.a, does not list e-mail (reading 11). */
    public List<Channel> channels() {
        return get("channels", Codec.toList(Channel::of));
    }

    /** Which channels; Art. 20.1.a, unlike 19.1.a, does not list e-mail (reading 11). */
    public Recommendation channels(List<Channel> value) {
        put("channels", value, Codec.fromList(Channel::asJson));
        return this;
    }

    /** A user's choice is not changed without consent (b). */
    public Fact choiceKept() {
        return get("choice_kept", Fact::of);
    }

    /** A user's choice is not changed without consent (b). */
    public Recommendation choiceKept(Fact value) {
        put("choice_kept", value, Fact::asJson);
        return this;
    }

    /** Users can choose not to have them based on their data (b). */
    public Fact optOut() {
        return get("opt_out", Fact::of);
    }

    /** Users can choose not to have them based on their data (b). */
    public Recommendation optOut(Fact value) {
        put("opt_out", value, Fact::asJson);
        return this;
    }

    /** Users who opt out are told how their access to content changes (b). */
    public Fact optOutExplained() {
        return get("opt_out_explained", Fact::of);
    }

    /** Users who opt out are told how their access to content changes (b). */
    public Recommendation optOutExplained(Fact value) {
        put("opt_out_explained", value, Fact::asJson);
        return this;
    }

    /** Principles, parameters or criteria are public and easy to reach (a). */
    public Fact published() {
        return get("published", Fact::of);
    }

    /** Principles, parameters or criteria are public and easy to reach (a). */
    public Recommendation published(Fact value) {
        put("published", value, Fact::asJson);
        return this;
    }

    /** The criteria of what a search shows first are public (a). */
    public Fact searchCriteria() {
        return get("search_criteria", Fact::of);
    }

    /** The criteria of what a search shows first are public (a). */
    public Recommendation searchCriteria(Fact value) {
        put("search_criteria", value, Fact::asJson);
        return this;
    }

    /** They are published in Vietnamese (a). */
    public Fact vietnamese() {
        return get("vietnamese", Fact::of);
    }

    /** They are published in Vietnamese (a). */
    public Recommendation vietnamese(Fact value) {
        put("vietnamese", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
