// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** A provision as a verdict shows it. */
public final class Citation extends Json {
    /** An empty one: the library names what is missing. */
    public Citation() {
        super(new JsonObject());
    }

    private Citation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Citation of(JsonElement json) {
        return new Citation(json);
    }

    /** English form, such as `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`. */
    public String en() {
        return get("en", Codec::toText);
    }

    /** English form, such as `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`. */
    public Citation en(String value) {
        put("en", value, Codec::fromText);
        return this;
    }

    /** Machine form, such as `nd137.d21.k2.dd`. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** Machine form, such as `nd137.d21.k2.dd`. */
    public Citation id(String value) {
        put("id", value, Codec::fromText);
        return this;
    }

    /** Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`. */
    public String vi() {
        return get("vi", Codec::toText);
    }

    /** Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`. */
    public Citation vi(String value) {
        put("vi", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "en")
                && Codec.has(json, "id")
                && Codec.has(json, "vi");
    }
}
