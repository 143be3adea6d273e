// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** Something that can be handed over to support a fact (bằng chứng). */
public final class Evidence extends Json {
    /** An empty one: the library names what is missing. */
    public Evidence() {
        super(new JsonObject());
    }

    private Evidence(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Evidence of(JsonElement json) {
        return new Evidence(json);
    }

    /** The day on which it was made or seen. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** The day on which it was made or seen. */
    public Evidence date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** The last day on which it still holds. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** The last day on which it still holds. */
    public Evidence expires(LocalDate value) {
        put("expires", value, Codec::fromDate);
        return this;
    }

    /** What it shows, in the caller's words. */
    public String note() {
        return get("note", Codec::toText);
    }

    /** What it shows, in the caller's words. */
    public Evidence note(String value) {
        put("note", value, Codec::fromText);
        return this;
    }

    /** SHA-256 of the document, 64 hexadecimal digits. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** SHA-256 of the document, 64 hexadecimal digits. */
    public Evidence sha256(String value) {
        put("sha256", value, Codec::fromText);
        return this;
    }

    /** Where it can be seen. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** Where it can be seen. */
    public Evidence url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
