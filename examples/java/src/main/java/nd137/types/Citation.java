// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A provision as a verdict shows it. */
public final class Citation extends Json {
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

    /** Machine form, such as `nd137.d21.k2.dd`. */
    public String id() {
        return get("id", Codec::toText);
    }

    /** Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`. */
    public String vi() {
        return get("vi", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "en")
                && Codec.has(json, "id")
                && Codec.has(json, "vi");
    }
}
