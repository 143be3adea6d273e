// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Criterion d. The list's text travels as the attached document, or as entries. */
public final class WarningListFacts extends Json {
    /** An empty one: the library names what is missing. */
    public WarningListFacts() {
        super(new JsonObject());
    }

    private WarningListFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static WarningListFacts of(JsonElement json) {
        return new WarningListFacts(json);
    }

    /** The day of the copy. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** The day of the copy. */
    public WarningListFacts date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** Its entries, where no document is attached. */
    public List<String> entries() {
        return get("entries", Codec.toList(Codec::toText));
    }

    /** Its entries, where no document is attached. */
    public WarningListFacts entries(List<String> value) {
        put("entries", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** What a look-up of the site in this copy said, where neither the document nor the entries are handed in. */
    public Boolean listed() {
        return get("listed", Codec::toBoolean);
    }

    /** What a look-up of the site in this copy said, where neither the document nor the entries are handed in. */
    public WarningListFacts listed(Boolean value) {
        put("listed", value, Codec::fromBoolean);
        return this;
    }

    /** SHA-256 of the copy; compared with the attached document. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** SHA-256 of the copy; compared with the attached document. */
    public WarningListFacts sha256(String value) {
        put("sha256", value, Codec::fromText);
        return this;
    }

    /** Where it was published. */
    public String url() {
        return get("url", Codec::toText);
    }

    /** Where it was published. */
    public WarningListFacts url(String value) {
        put("url", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
