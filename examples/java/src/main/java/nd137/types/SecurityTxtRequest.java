// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A security.txt to read; the file is the attached document. */
public final class SecurityTxtRequest extends Json {
    /** An empty one: the library names what is missing. */
    public SecurityTxtRequest() {
        super(new JsonObject());
    }

    private SecurityTxtRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SecurityTxtRequest of(JsonElement json) {
        return new SecurityTxtRequest(json);
    }

    /** The day as of which it is read. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day as of which it is read. */
    public SecurityTxtRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say: `compact` leaves the advice out. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say: `compact` leaves the advice out. */
    public SecurityTxtRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** The URL from which it came, to compare with Canonical. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** The URL from which it came, to compare with Canonical. */
    public SecurityTxtRequest url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
