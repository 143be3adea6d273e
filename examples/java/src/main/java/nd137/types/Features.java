// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The features of a converting system, each yes, no or unknown with evidence. */
public final class Features extends Json {
    /** An empty one: the library names what is missing. */
    public Features() {
        super(new JsonObject());
    }

    private Features(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Features of(JsonElement json) {
        return new Features(json);
    }

    /** Paper to data: converts the whole content (4.2.a). */
    public Fact convertsWholeToData() {
        return get("converts_whole_to_data", Fact::of);
    }

    /** Paper to data: converts the whole content (4.2.a). */
    public Features convertsWholeToData(Fact value) {
        put("converts_whole_to_data", value, Fact::asJson);
        return this;
    }

    /** Data to paper: converts the whole content of the original (5.3.c). */
    public Fact convertsWholeToPaper() {
        return get("converts_whole_to_paper", Fact::of);
    }

    /** Data to paper: converts the whole content of the original (5.3.c). */
    public Features convertsWholeToPaper(Fact value) {
        put("converts_whole_to_paper", value, Fact::asJson);
        return this;
    }

    /** Paper to data: puts the mark and the other information of 4.1 on the data message (4.2.b). */
    public Fact marksData() {
        return get("marks_data", Fact::of);
    }

    /** Paper to data: puts the mark and the other information of 4.1 on the data message (4.2.b). */
    public Features marksData(Fact value) {
        put("marks_data", value, Fact::asJson);
        return this;
    }

    /** Data to paper: puts the mark and the other information of 5.2 on the paper (5.3.b). */
    public Fact marksPaper() {
        return get("marks_paper", Fact::of);
    }

    /** Data to paper: puts the mark and the other information of 5.2 on the paper (5.3.b). */
    public Features marksPaper(Fact value) {
        put("marks_paper", value, Fact::asJson);
        return this;
    }

    /** Data to paper: retrieves the original and shows it complete (5.3.a). */
    public Fact retrievesOriginal() {
        return get("retrieves_original", Fact::of);
    }

    /** Data to paper: retrieves the original and shows it complete (5.3.a). */
    public Features retrievesOriginal(Fact value) {
        put("retrieves_original", value, Fact::asJson);
        return this;
    }

    /** Paper to data: information and cyber security as the law asks (4.2.d). */
    public Fact secured() {
        return get("secured", Fact::of);
    }

    /** Paper to data: information and cyber security as the law asks (4.2.d). */
    public Features secured(Fact value) {
        put("secured", value, Fact::asJson);
        return this;
    }

    /** Paper to data: signs digitally (4.2.đ). */
    public Fact signs() {
        return get("signs", Fact::of);
    }

    /** Paper to data: signs digitally (4.2.đ). */
    public Features signs(Fact value) {
        put("signs", value, Fact::asJson);
        return this;
    }

    /** Paper to data: stores the data message (4.2.c). */
    public Fact stores() {
        return get("stores", Fact::of);
    }

    /** Paper to data: stores the data message (4.2.c). */
    public Features stores(Fact value) {
        put("stores", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
