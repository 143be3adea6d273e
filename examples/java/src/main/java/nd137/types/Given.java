// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** An answer: yes, no or unknown with evidence; a text, a choice or a day; or a list. */
public final class Given extends Json {
    private Given(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Given of(JsonElement json) {
        return new Given(json);
    }

    /** In the form of {@code Fact}. */
    public static Given ofFact(Fact value) {
        return new Given(Codec.write(value, Fact::asJson));
    }

    /** As {@code Fact}, or null if it has another form. */
    public Fact asFact() {
        return as(Fact::fits, Fact::of);
    }

    /** In the form of {@code String}. */
    public static Given ofString(String value) {
        return new Given(Codec.write(value, Codec::fromText));
    }

    /** As {@code String}, or null if it has another form. */
    public String asString() {
        return as(Codec::isText, Codec::toText);
    }

    /** In the form of {@code List<String>}. */
    public static Given ofListString(List<String> value) {
        return new Given(Codec.write(value, Codec.fromList(Codec::fromText)));
    }

    /** As {@code List<String>}, or null if it has another form. */
    public List<String> asListString() {
        return as(Codec.isList(Codec::isText), Codec.toList(Codec::toText));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, Fact::fits)
                || Codec.test(json, Codec::isText)
                || Codec.test(json, Codec.isList(Codec::isText));
    }
}
