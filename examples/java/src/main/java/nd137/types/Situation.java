// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** What some duties depend on. */
public final class Situation extends Json {
    /** An empty one: the library names what is missing. */
    public Situation() {
        super(new JsonObject());
    }

    private Situation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Situation of(JsonElement json) {
        return new Situation(json);
    }

    /** The code of conduct has changed since it was published. */
    public Fact conductChanged() {
        return get("conduct_changed", Fact::of);
    }

    /** The code of conduct has changed since it was published. */
    public Situation conductChanged(Fact value) {
        put("conduct_changed", value, Fact::asJson);
        return this;
    }

    /** The mechanism for illegal content has changed. */
    public Fact contentChanged() {
        return get("content_changed", Fact::of);
    }

    /** The mechanism for illegal content has changed. */
    public Situation contentChanged(Fact value) {
        put("content_changed", value, Fact::asJson);
        return this;
    }

    /** The owner supplies applications that are installed beforehand. */
    public Fact preinstalledApps() {
        return get("preinstalled_apps", Fact::of);
    }

    /** The owner supplies applications that are installed beforehand. */
    public Situation preinstalledApps(Fact value) {
        put("preinstalled_apps", value, Fact::asJson);
        return this;
    }

    /** The mechanism for problems has changed. */
    public Fact problemsChanged() {
        return get("problems_changed", Fact::of);
    }

    /** The mechanism for problems has changed. */
    public Situation problemsChanged(Fact value) {
        put("problems_changed", value, Fact::asJson);
        return this;
    }

    /** The platform has a search that shows some content first. */
    public Fact searchPriority() {
        return get("search_priority", Fact::of);
    }

    /** The platform has a search that shows some content first. */
    public Situation searchPriority(Fact value) {
        put("search_priority", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
