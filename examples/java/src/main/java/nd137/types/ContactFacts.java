// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Criterion e: either is enough. */
public final class ContactFacts extends Json {
    /** An empty one: the library names what is missing. */
    public ContactFacts() {
        super(new JsonObject());
    }

    private ContactFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ContactFacts of(JsonElement json) {
        return new ContactFacts(json);
    }

    /** A published page names the contact; the evidence gives the URL and the day. */
    public Fact page() {
        return get("page", Fact::of);
    }

    /** A published page names the contact; the evidence gives the URL and the day. */
    public ContactFacts page(Fact value) {
        put("page", value, Fact::asJson);
        return this;
    }

    /** The site's security.txt (RFC 9116). */
    public SecurityTxtSeen securityTxt() {
        return get("security_txt", SecurityTxtSeen::of);
    }

    /** The site's security.txt (RFC 9116). */
    public ContactFacts securityTxt(SecurityTxtSeen value) {
        put("security_txt", value, SecurityTxtSeen::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
