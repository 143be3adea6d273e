// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The code of conduct (bộ quy tắc ứng xử, Art. 20.2). */
public final class Conduct extends Json {
    /** An empty one: the library names what is missing. */
    public Conduct() {
        super(new JsonObject());
    }

    private Conduct(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Conduct of(JsonElement json) {
        return new Conduct(json);
    }

    /** A code that helps people with disabilities and other vulnerable people (d). */
    public Fact accessible() {
        return get("accessible", Fact::of);
    }

    /** A code that helps people with disabilities and other vulnerable people (d). */
    public Conduct accessible(Fact value) {
        put("accessible", value, Fact::asJson);
        return this;
    }

    /** It says how to communicate and behave on the platform (b). */
    public Fact coversConduct() {
        return get("covers_conduct", Fact::of);
    }

    /** It says how to communicate and behave on the platform (b). */
    public Conduct coversConduct(Fact value) {
        put("covers_conduct", value, Fact::asJson);
        return this;
    }

    /** It accords with the law and the parties' rights and interests (c). */
    public Fact lawful() {
        return get("lawful", Fact::of);
    }

    /** It accords with the law and the parties' rights and interests (c). */
    public Conduct lawful(Fact value) {
        put("lawful", value, Fact::asJson);
        return this;
    }

    /** It is public and easy to reach (a). */
    public Fact published() {
        return get("published", Fact::of);
    }

    /** It is public and easy to reach (a). */
    public Conduct published(Fact value) {
        put("published", value, Fact::asJson);
        return this;
    }

    /** The parties were notified of the change through a common channel (a). */
    public Fact updatesNotified() {
        return get("updates_notified", Fact::of);
    }

    /** The parties were notified of the change through a common channel (a). */
    public Conduct updatesNotified(Fact value) {
        put("updates_notified", value, Fact::asJson);
        return this;
    }

    /** It is published in Vietnamese (a). */
    public Fact vietnamese() {
        return get("vietnamese", Fact::of);
    }

    /** It is published in Vietnamese (a). */
    public Conduct vietnamese(Fact value) {
        put("vietnamese", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
