// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The pages that carry the mark. */
public final class Pages extends Json {
    private Pages(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Pages of(JsonElement json) {
        return new Pages(json);
    }

    /** The text {@code first}. */
    public static Pages ofFirst() {
        return new Pages(Codec.fromText("first"));
    }

    /** Whether it is the text {@code first}. */
    public boolean isFirst() {
        return Codec.equals(asJson(), "first");
    }

    /** The text {@code last}. */
    public static Pages ofLast() {
        return new Pages(Codec.fromText("last"));
    }

    /** Whether it is the text {@code last}. */
    public boolean isLast() {
        return Codec.equals(asJson(), "last");
    }

    /** The text {@code all}. */
    public static Pages ofAll() {
        return new Pages(Codec.fromText("all"));
    }

    /** Whether it is the text {@code all}. */
    public boolean isAll() {
        return Codec.equals(asJson(), "all");
    }

    /** In the form of {@code Pages3}. */
    public static Pages ofPages3(Pages3 value) {
        return new Pages(Codec.write(value, Pages3::asJson));
    }

    /** As {@code Pages3}, or null if it has another form. */
    public Pages3 asPages3() {
        return as(Pages3::fits, Pages3::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.equals(json, "first")
                || Codec.equals(json, "last")
                || Codec.equals(json, "all")
                || Codec.test(json, Pages3::fits);
    }
}
