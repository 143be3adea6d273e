// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** Why somebody is held to be the owner. */
public enum OwnerBasis {
    /** Approved the project or decided the hire. */
    APPROVER("approver"),

    /** Manages the system directly; the fallback of reading 27. */
    DIRECT_MANAGER("direct_manager"),

    /** Registered the domain name. */
    DOMAIN_REGISTRATION("domain_registration"),

    /** Hires the hosting. */
    HOSTING_CONTRACT("hosting_contract"),

    /** Is the ministry, body or province that has the system. */
    MINISTRY_OR_PROVINCE("ministry_or_province"),

    /** Publishes the application. */
    STORE_ACCOUNT("store_account");

    private final String text;

    OwnerBasis(String text) {
        this.text = text;
    }

    /** Its text in JSON. */
    public String text() {
        return text;
    }

    /** As JSON. */
    public JsonElement asJson() {
        return new JsonPrimitive(text);
    }

    /** Reads one from JSON. */
    public static OwnerBasis of(JsonElement json) {
        return Codec.toEnum(json, values(), OwnerBasis::text);
    }
}
