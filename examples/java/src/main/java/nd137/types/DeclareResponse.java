// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import nd137.Codec;
import nd137.Json;

/** The declaration in two forms. */
public final class DeclareResponse extends Json {
    private DeclareResponse(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static DeclareResponse of(JsonElement json) {
        return new DeclareResponse(json);
    }

    /** The findings; all are met. */
    public Assessment assessment() {
        return get("assessment", Assessment::of);
    }

    /** The declaration. */
    public Declaration declaration() {
        return get("declaration", Declaration::of);
    }

    /** The declaration as a page to read and print: it loads nothing from elsewhere. */
    public String html() {
        return get("html", Codec::toText);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "assessment")
                && Codec.has(json, "declaration")
                && Codec.has(json, "html");
    }
}
