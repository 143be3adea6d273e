// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A security.txt as it was fetched. */
public final class SecurityTxtSeen extends Json {
    /** An empty one: the library names what is missing. */
    public SecurityTxtSeen() {
        super(new JsonObject());
    }

    private SecurityTxtSeen(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SecurityTxtSeen of(JsonElement json) {
        return new SecurityTxtSeen(json);
    }

    /** The day on which it was fetched. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** The day on which it was fetched. */
    public SecurityTxtSeen date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** Its text. */
    public String text() {
        return get("text", Codec::toText);
    }

    /** Its text. */
    public SecurityTxtSeen text(String value) {
        put("text", value, Codec::fromText);
        return this;
    }

    /** The URL from which it came. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** The URL from which it came. */
    public SecurityTxtSeen url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "text");
    }
}
