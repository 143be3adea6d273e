// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The mechanism for illegal content (nội dung vi phạm pháp luật, Art. 19.2). */
public final class Content extends Json {
    /** An empty one: the library names what is missing. */
    public Content() {
        super(new JsonObject());
    }

    private Content(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Content of(JsonElement json) {
        return new Content(json);
    }

    /** Owner and users agreed on a common channel (a). */
    public Fact channelAgreed() {
        return get("channel_agreed", Fact::of);
    }

    /** Owner and users agreed on a common channel (a). */
    public Content channelAgreed(Fact value) {
        put("channel_agreed", value, Fact::asJson);
        return this;
    }

    /** It names a contact in Viet Nam that is responsible (c). */
    public Fact contactInVietNam() {
        return get("contact_in_viet_nam", Fact::of);
    }

    /** It names a contact in Viet Nam that is responsible (c). */
    public Content contactInVietNam(Fact value) {
        put("contact_in_viet_nam", value, Fact::asJson);
        return this;
    }

    /** It informs affected users of the content and the remedies (c). */
    public Fact informsAffected() {
        return get("informs_affected", Fact::of);
    }

    /** It informs affected users of the content and the remedies (c). */
    public Content informsAffected(Fact value) {
        put("informs_affected", value, Fact::asJson);
        return this;
    }

    /** It gives competent bodies act, content and person on request (c). */
    public Fact informsAuthorities() {
        return get("informs_authorities", Fact::of);
    }

    /** It gives competent bodies act, content and person on request (c). */
    public Content informsAuthorities(Fact value) {
        put("informs_authorities", value, Fact::asJson);
        return this;
    }

    /** It is public on the platform and easy to reach (a). */
    public Fact published() {
        return get("published", Fact::of);
    }

    /** It is public on the platform and easy to reach (a). */
    public Content published(Fact value) {
        put("published", value, Fact::asJson);
        return this;
    }

    /** Competent bodies are among its trusted sources (b). */
    public Fact trustsAuthorities() {
        return get("trusts_authorities", Fact::of);
    }

    /** Competent bodies are among its trusted sources (b). */
    public Content trustsAuthorities(Fact value) {
        put("trusts_authorities", value, Fact::asJson);
        return this;
    }

    /** Users were notified of the change through a common channel (d). */
    public Fact updatesNotified() {
        return get("updates_notified", Fact::of);
    }

    /** Users were notified of the change through a common channel (d). */
    public Content updatesNotified(Fact value) {
        put("updates_notified", value, Fact::asJson);
        return this;
    }

    /** It is published in Vietnamese (a). */
    public Fact vietnamese() {
        return get("vietnamese", Fact::of);
    }

    /** It is published in Vietnamese (a). */
    public Content vietnamese(Fact value) {
        put("vietnamese", value, Fact::asJson);
        return this;
    }

    /** Accounts that seem to break the law are warned before handling begins (c). */
    public Fact warningBefore() {
        return get("warning_before", Fact::of);
    }

    /** Accounts that seem to break the law are warned before handling begins (c). */
    public Content warningBefore(Fact value) {
        put("warning_before", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
