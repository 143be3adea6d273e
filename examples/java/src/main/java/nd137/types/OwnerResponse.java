// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The owner of a system and its class. */
public final class OwnerResponse extends Json {
    private OwnerResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static OwnerResponse of(JsonElement json) {
        return new OwnerResponse(json);
    }

    /** What the rules say. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The class; null where it is not known. */
    public OwnerClass class_() {
        return get("class", OwnerClass::of);
    }

    /** The point of Art. 15.2 that names the class. */
    public Citation classProvision() {
        return get("class_provision", Citation::of);
    }

    /** Everybody who is the owner by Art. 15.3; two that differ need a person's review. */
    public List<OwnerFound> owners() {
        return get("owners", Codec.toList(OwnerFound::of));
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "class")
                && Codec.has(json, "class_provision")
                && Codec.has(json, "owners");
    }
}
