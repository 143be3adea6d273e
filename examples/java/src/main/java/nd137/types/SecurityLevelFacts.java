// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Criterion a. */
public final class SecurityLevelFacts extends Json {
    /** An empty one: the library names what is missing. */
    public SecurityLevelFacts() {
        super(new JsonObject());
    }

    private SecurityLevelFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SecurityLevelFacts of(JsonElement json) {
        return new SecurityLevelFacts(json);
    }

    /** The decision that approved the level. */
    public LevelApproval approval() {
        return get("approval", LevelApproval::of);
    }

    /** The decision that approved the level. */
    public SecurityLevelFacts approval(LevelApproval value) {
        put("approval", value, LevelApproval::asJson);
        return this;
    }

    /** Data subjects of basic personal data. */
    public Long basicDataSubjects() {
        return get("basic_data_subjects", Codec::toLong);
    }

    /** Data subjects of basic personal data. */
    public SecurityLevelFacts basicDataSubjects(Long value) {
        put("basic_data_subjects", value, Codec::fromLong);
        return this;
    }

    /** Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2). */
    public Fact electronicCertificates() {
        return get("electronic_certificates", Fact::of);
    }

    /** Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2). */
    public SecurityLevelFacts electronicCertificates(Fact value) {
        put("electronic_certificates", value, Fact::asJson);
        return this;
    }

    /** The approved level, 1 to 5. */
    public Long level() {
        return get("level", Codec::toLong);
    }

    /** The approved level, 1 to 5. */
    public SecurityLevelFacts level(Long value) {
        put("level", value, Codec::fromLong);
        return this;
    }

    /** The measures of the approved plan are in place; “no” breaks the criterion. */
    public Fact measures() {
        return get("measures", Fact::of);
    }

    /** The measures of the approved plan are in place; “no” breaks the criterion. */
    public SecurityLevelFacts measures(Fact value) {
        put("measures", value, Fact::asJson);
        return this;
    }

    /** Resolves administrative procedures. */
    public Fact procedures() {
        return get("procedures", Fact::of);
    }

    /** Resolves administrative procedures. */
    public SecurityLevelFacts procedures(Fact value) {
        put("procedures", value, Fact::asJson);
        return this;
    }

    /** Data subjects of sensitive personal data. */
    public Long sensitiveDataSubjects() {
        return get("sensitive_data_subjects", Codec::toLong);
    }

    /** Data subjects of sensitive personal data. */
    public SecurityLevelFacts sensitiveDataSubjects(Long value) {
        put("sensitive_data_subjects", value, Codec::fromLong);
        return this;
    }

    /** Users. */
    public Long users() {
        return get("users", Codec::toLong);
    }

    /** Users. */
    public SecurityLevelFacts users(Long value) {
        put("users", value, Codec::fromLong);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
