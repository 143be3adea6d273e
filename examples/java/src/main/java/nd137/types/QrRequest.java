// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The QR code that a mark should carry. */
public final class QrRequest extends Json {
    /** An empty one: the library names what is missing. */
    public QrRequest() {
        super(new JsonObject());
    }

    private QrRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static QrRequest of(JsonElement json) {
        return new QrRequest(json);
    }

    /** Whether the answer holds the symbol as modules and as SVG. Without them it is a fifth as long: enough where the symbol is on the document and only its payload is wanted. */
    public Boolean drawing() {
        return get("drawing", Codec::toBoolean);
    }

    /** Whether the answer holds the symbol as modules and as SVG. Without them it is a fifth as long: enough where the symbol is on the document and only its payload is wanted. */
    public QrRequest drawing(Boolean value) {
        put("drawing", value, Codec::fromBoolean);
        return this;
    }

    /** Error correction: `L`, `M` (default), `Q` or `H`. */
    public Level level() {
        return get("level", Level::of);
    }

    /** Error correction: `L`, `M` (default), `Q` or `H`. */
    public QrRequest level(Level value) {
        put("level", value, Level::asJson);
        return this;
    }

    /** What it says. */
    public Tier tier() {
        return get("tier", Tier::of);
    }

    /** What it says. */
    public QrRequest tier(Tier value) {
        put("tier", value, Tier::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
