package nd137;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value of the library's JSON with a typed face: reads straight from the JSON, and keeps what
 * it does not know. Not safe for use by several threads while one of them writes.
 */
public abstract class Json {
    private final JsonElement json;

    /** A face for this JSON. */
    protected Json(JsonElement json) {
        this.json = json;
    }

    /** The JSON itself. */
    public final JsonElement asJson() {
        return json;
    }

    /** A member, or null if it is absent or null. */
    protected final <T> T get(String name, Function<JsonElement, T> read) {
        JsonElement member = Codec.isObject(json) ? json.getAsJsonObject().get(name) : null;
        return member == null || member.isJsonNull() ? null : read.apply(member);
    }

    /** Writes a member; null removes it. */
    protected final <T> void put(String name, T value, Function<T, JsonElement> write) {
        if (value == null) {
            json.getAsJsonObject().remove(name);
        } else {
            json.getAsJsonObject().add(name, write.apply(value));
        }
    }

    /** Writes a member that must be there; null is written as null. */
    protected final <T> void putOrNull(String name, T value, Function<T, JsonElement> write) {
        json.getAsJsonObject().add(name, value == null ? JsonNull.INSTANCE : write.apply(value));
    }

    /** This value in one form, or null if it has another. */
    protected final <T> T as(Predicate<JsonElement> form, Function<JsonElement, T> read) {
        return Codec.test(json, form) ? read.apply(json) : null;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Json) other).json.equals(json);
    }

    @Override
    public final int hashCode() {
        return json.hashCode();
    }

    /** The JSON as text. */
    @Override
    public final String toString() {
        return Codec.text(json);
    }
}
