// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What a security.txt says. */
public final class SecurityTxt extends Json {
    private SecurityTxt(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static SecurityTxt of(JsonElement json) {
        return new SecurityTxt(json);
    }

    /** The fields Canonical. */
    public List<String> canonical() {
        return get("canonical", Codec.toList(Codec::toText));
    }

    /** The fields Contact, in order. */
    public List<String> contacts() {
        return get("contacts", Codec.toList(Codec::toText));
    }

    /** The last day on which it holds (UTC+7), from Expires. */
    public LocalDate expiresOn() {
        return get("expires_on", Codec::toDate);
    }

    /** Problems beyond those listed. */
    public Long more() {
        return get("more", Codec::toLong);
    }

    /** The problems: by line, then those of the whole file. */
    public List<SecurityTxtProblem> problems() {
        return get("problems", Codec.toList(SecurityTxtProblem::of));
    }

    /** Whether there is a complete signature block; nobody verified it. */
    public Boolean signed() {
        return get("signed", Codec::toBoolean);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "canonical")
                && Codec.has(json, "contacts")
                && Codec.has(json, "expires_on")
                && Codec.has(json, "more")
                && Codec.has(json, "problems")
                && Codec.has(json, "signed");
    }
}
