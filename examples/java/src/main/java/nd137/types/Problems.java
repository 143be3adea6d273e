// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The mechanism for handling problems (cơ chế phản ánh và xử lý vướng mắc, Art. 19.1). */
public final class Problems extends Json {
    /** An empty one: the library names what is missing. */
    public Problems() {
        super(new JsonObject());
    }

    private Problems(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Problems of(JsonElement json) {
        return new Problems(json);
    }

    /** Owner and users agreed on a common channel: web site, e-mail, application, other (a). */
    public Fact channelAgreed() {
        return get("channel_agreed", Fact::of);
    }

    /** Owner and users agreed on a common channel: web site, e-mail, application, other (a). */
    public Problems channelAgreed(Fact value) {
        put("channel_agreed", value, Fact::asJson);
        return this;
    }

    /** It names a contact in Viet Nam that is responsible (b). */
    public Fact contactInVietNam() {
        return get("contact_in_viet_nam", Fact::of);
    }

    /** It names a contact in Viet Nam that is responsible (b). */
    public Problems contactInVietNam(Fact value) {
        put("contact_in_viet_nam", value, Fact::asJson);
        return this;
    }

    /** It informs affected users of problem and measures (b). */
    public Fact informsAffected() {
        return get("informs_affected", Fact::of);
    }

    /** It informs affected users of problem and measures (b). */
    public Problems informsAffected(Fact value) {
        put("informs_affected", value, Fact::asJson);
        return this;
    }

    /** It takes in complaints and disputes between the parties (b). */
    public Fact intakeDisputes() {
        return get("intake_disputes", Fact::of);
    }

    /** It takes in complaints and disputes between the parties (b). */
    public Problems intakeDisputes(Fact value) {
        put("intake_disputes", value, Fact::asJson);
        return this;
    }

    /** It takes in any other problem (b). */
    public Fact intakeOther() {
        return get("intake_other", Fact::of);
    }

    /** It takes in any other problem (b). */
    public Problems intakeOther(Fact value) {
        put("intake_other", value, Fact::asJson);
        return this;
    }

    /** It takes in technical problems (b). */
    public Fact intakeTechnical() {
        return get("intake_technical", Fact::of);
    }

    /** It takes in technical problems (b). */
    public Problems intakeTechnical(Fact value) {
        put("intake_technical", value, Fact::asJson);
        return this;
    }

    /** The accounts concerned are notified before handling begins (b). */
    public Fact noticeBefore() {
        return get("notice_before", Fact::of);
    }

    /** The accounts concerned are notified before handling begins (b). */
    public Problems noticeBefore(Fact value) {
        put("notice_before", value, Fact::asJson);
        return this;
    }

    /** It is public on the platform and easy to reach (a). */
    public Fact published() {
        return get("published", Fact::of);
    }

    /** It is public on the platform and easy to reach (a). */
    public Problems published(Fact value) {
        put("published", value, Fact::asJson);
        return this;
    }

    /** It notifies the result (b). */
    public Fact resultNotified() {
        return get("result_notified", Fact::of);
    }

    /** It notifies the result (b). */
    public Problems resultNotified(Fact value) {
        put("result_notified", value, Fact::asJson);
        return this;
    }

    /** Users were notified of the change through a common channel (c). */
    public Fact updatesNotified() {
        return get("updates_notified", Fact::of);
    }

    /** Users were notified of the change through a common channel (c). */
    public Problems updatesNotified(Fact value) {
        put("updates_notified", value, Fact::asJson);
        return this;
    }

    /** It is published in Vietnamese; other languages are optional (a). */
    public Fact vietnamese() {
        return get("vietnamese", Fact::of);
    }

    /** It is published in Vietnamese; other languages are optional (a). */
    public Problems vietnamese(Fact value) {
        put("vietnamese", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
