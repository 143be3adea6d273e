// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** A store to judge. */
public final class StorageRequest extends Json {
    /** An empty one: the library names what is missing. */
    public StorageRequest() {
        super(new JsonObject());
    }

    private StorageRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static StorageRequest of(JsonElement json) {
        return new StorageRequest(json);
    }

    /** Whether messages can be opened and used for reference (13.1.a). */
    public Fact accessible() {
        return get("accessible", Fact::of);
    }

    /** Whether messages can be opened and used for reference (13.1.a). */
    public StorageRequest accessible(Fact value) {
        put("accessible", value, Fact::asJson);
        return this;
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public StorageRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much the verdict says. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much the verdict says. */
    public StorageRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Whether messages keep their own format, or one that shows their content exactly (13.1.b). */
    public Fact exactFormat() {
        return get("exact_format", Fact::of);
    }

    /** Whether messages keep their own format, or one that shows their content exactly (13.1.b). */
    public StorageRequest exactFormat(Fact value) {
        put("exact_format", value, Fact::asJson);
        return this;
    }

    /** Whether the origin of a message can be determined (13.1.c). */
    public Fact originKnown() {
        return get("origin_known", Fact::of);
    }

    /** Whether the origin of a message can be determined (13.1.c). */
    public StorageRequest originKnown(Fact value) {
        put("origin_known", value, Fact::asJson);
        return this;
    }

    /** Whether sender and recipient can be determined (13.1.c). */
    public Fact partiesKnown() {
        return get("parties_known", Fact::of);
    }

    /** Whether sender and recipient can be determined (13.1.c). */
    public StorageRequest partiesKnown(Fact value) {
        put("parties_known", value, Fact::asJson);
        return this;
    }

    /** Whether the times of sending and receiving can be determined (13.1.c). */
    public Fact timesKnown() {
        return get("times_known", Fact::of);
    }

    /** Whether the times of sending and receiving can be determined (13.1.c). */
    public StorageRequest timesKnown(Fact value) {
        put("times_known", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
