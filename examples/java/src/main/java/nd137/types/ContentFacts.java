// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** Criterion đ. */
public final class ContentFacts extends Json {
    /** An empty one: the library names what is missing. */
    public ContentFacts() {
        super(new JsonObject());
    }

    private ContentFacts(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ContentFacts of(JsonElement json) {
        return new ContentFacts(json);
    }

    /** Scans for malicious links, malware and fraud. */
    public List<ContentScan> scans() {
        return get("scans", Codec.toList(ContentScan::of));
    }

    /** Scans for malicious links, malware and fraud. */
    public ContentFacts scans(List<ContentScan> value) {
        put("scans", value, Codec.fromList(ContentScan::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
