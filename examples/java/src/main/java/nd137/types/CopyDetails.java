// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** What a copy on paper shows besides (Decree 30/2020/NĐ-CP, Annex I). */
public final class CopyDetails extends Json {
    /** An empty one: the library names what is missing. */
    public CopyDetails() {
        super(new JsonObject());
    }

    private CopyDetails(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static CopyDetails of(JsonElement json) {
        return new CopyDetails(json);
    }

    /** Number and symbol, such as `12/SY-SYT`. */
    public String number() {
        return get("number", Codec::toText);
    }

    /** Number and symbol, such as `12/SY-SYT`. */
    public CopyDetails number(String value) {
        put("number", value, Codec::fromText);
        return this;
    }

    /** Place of signing (địa danh). */
    public String place() {
        return get("place", Codec::toText);
    }

    /** Place of signing (địa danh). */
    public CopyDetails place(String value) {
        put("place", value, Codec::fromText);
        return this;
    }

    /** Recipients (nơi nhận), on one line. */
    public String recipients() {
        return get("recipients", Codec::toText);
    }

    /** Recipients (nơi nhận), on one line. */
    public CopyDetails recipients(String value) {
        put("recipients", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
