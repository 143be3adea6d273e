// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What tells who an individual owner is (Art. 15.3.c). */
public enum HolderSource {
    /** The contract that hires hosting. */
    HOSTING_CONTRACT("hosting_contract"),

    /** The registration of the site's domain name. */
    DOMAIN_REGISTRATION("domain_registration"),

    /** The account that publishes the mobile application. */
    STORE_ACCOUNT("store_account");

    private final String text;

    HolderSource(String text) {
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
    public static HolderSource of(JsonElement json) {
        return Codec.toEnum(json, values(), HolderSource::text);
    }
}
