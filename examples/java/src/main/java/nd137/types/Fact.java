// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** A yes/no fact with its evidence. In JSON either an object, or plain `true`, `false` or `null` where there is no evidence. */
public final class Fact extends Json {
    private Fact(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Fact of(JsonElement json) {
        return new Fact(json);
    }

    /** In the form of {@code Boolean}. */
    public static Fact ofBoolean(Boolean value) {
        return new Fact(Codec.write(value, Codec::fromBoolean));
    }

    /** As {@code Boolean}, or null if it has another form. */
    public Boolean asBoolean() {
        return as(Codec::isBoolean, Codec::toBoolean);
    }

    /** In the form of {@code StatedFact}. */
    public static Fact ofStatedFact(StatedFact value) {
        return new Fact(Codec.write(value, StatedFact::asJson));
    }

    /** As {@code StatedFact}, or null if it has another form. */
    public StatedFact asStatedFact() {
        return as(StatedFact::fits, StatedFact::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.test(json, Codec::isBoolean)
                || Codec.test(json, StatedFact::fits);
    }
}
