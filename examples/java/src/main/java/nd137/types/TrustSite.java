// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The site (trang thông tin điện tử) that is judged. */
public final class TrustSite extends Json {
    /** An empty one: the library names what is missing. */
    public TrustSite() {
        super(new JsonObject());
    }

    private TrustSite(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static TrustSite of(JsonElement json) {
        return new TrustSite(json);
    }

    /** IP addresses of its servers. */
    public List<String> addresses() {
        return get("addresses", Codec.toList(Codec::toText));
    }

    /** IP addresses of its servers. */
    public TrustSite addresses(List<String> value) {
        put("addresses", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** Its domain names. */
    public List<String> hosts() {
        return get("hosts", Codec.toList(Codec::toText));
    }

    /** Its domain names. */
    public TrustSite hosts(List<String> value) {
        put("hosts", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
