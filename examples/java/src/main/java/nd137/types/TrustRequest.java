// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A site and the evidence for each criterion of Art. 21.2. */
public final class TrustRequest extends Json {
    /** An empty one: the library names what is missing. */
    public TrustRequest() {
        super(new JsonObject());
    }

    private TrustRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static TrustRequest of(JsonElement json) {
        return new TrustRequest(json);
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public TrustRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** Criterion e: the public contact. */
    public ContactFacts contact() {
        return get("contact", ContactFacts::of);
    }

    /** Criterion e: the public contact. */
    public TrustRequest contact(ContactFacts value) {
        put("contact", value, ContactFacts::asJson);
        return this;
    }

    /** Criterion đ: scans of the site's content. */
    public ContentFacts content() {
        return get("content", ContentFacts::of);
    }

    /** Criterion đ: scans of the site's content. */
    public TrustRequest content(ContentFacts value) {
        put("content", value, ContentFacts::asJson);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public TrustRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Criterion c: encryption in transit. */
    public EncryptionFacts encryption() {
        return get("encryption", EncryptionFacts::of);
    }

    /** Criterion c: encryption in transit. */
    public TrustRequest encryption(EncryptionFacts value) {
        put("encryption", value, EncryptionFacts::asJson);
        return this;
    }

    /** How old evidence may be. */
    public MaxAge maxAge() {
        return get("max_age", MaxAge::of);
    }

    /** How old evidence may be. */
    public TrustRequest maxAge(MaxAge value) {
        put("max_age", value, MaxAge::asJson);
        return this;
    }

    /** Criterion b: personal data. */
    public PersonalDataFacts personalData() {
        return get("personal_data", PersonalDataFacts::of);
    }

    /** Criterion b: personal data. */
    public TrustRequest personalData(PersonalDataFacts value) {
        put("personal_data", value, PersonalDataFacts::asJson);
        return this;
    }

    /** Criterion a: security by level. */
    public SecurityLevelFacts securityLevel() {
        return get("security_level", SecurityLevelFacts::of);
    }

    /** Criterion a: security by level. */
    public TrustRequest securityLevel(SecurityLevelFacts value) {
        put("security_level", value, SecurityLevelFacts::asJson);
        return this;
    }

    /** The site. */
    public TrustSite site() {
        return get("site", TrustSite::of);
    }

    /** The site. */
    public TrustRequest site(TrustSite value) {
        put("site", value, TrustSite::asJson);
        return this;
    }

    /** Criterion d: the warning list. */
    public WarningListFacts warningList() {
        return get("warning_list", WarningListFacts::of);
    }

    /** Criterion d: the warning list. */
    public TrustRequest warningList(WarningListFacts value) {
        put("warning_list", value, WarningListFacts::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
