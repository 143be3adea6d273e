// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** The request of `stamp_pdf`; the document travels with it. */
public final class StampRequest extends Json {
    /** An empty one: the library names what is missing. */
    public StampRequest() {
        super(new JsonObject());
    }

    private StampRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static StampRequest of(JsonElement json) {
        return new StampRequest(json);
    }

    /** What to do with a document that carries a mark. */
    public AlreadyMarked alreadyMarked() {
        return get("already_marked", AlreadyMarked::of);
    }

    /** What to do with a document that carries a mark. */
    public StampRequest alreadyMarked(AlreadyMarked value) {
        put("already_marked", value, AlreadyMarked::asJson);
        return this;
    }

    /** Which way the conversion went. */
    public Direction direction() {
        return get("direction", Direction::of);
    }

    /** Which way the conversion went. */
    public StampRequest direction(Direction value) {
        put("direction", value, Direction::asJson);
        return this;
    }

    /** A TrueType or OpenType font of the caller's own, in Base64; without it, the bundled one. */
    public String font() {
        return get("font", Codec::toText);
    }

    /** A TrueType or OpenType font of the caller's own, in Base64; without it, the bundled one. */
    public StampRequest font(String value) {
        put("font", value, Codec::fromText);
        return this;
    }

    /** Make the URL of the mark open when the mark is clicked. */
    public Boolean link() {
        return get("link", Codec::toBoolean);
    }

    /** Make the URL of the mark open when the mark is clicked. */
    public StampRequest link(Boolean value) {
        put("link", value, Codec::fromBoolean);
        return this;
    }

    /** What the mark says. The digest of the source is filled in from the document. */
    public MarkRequest mark() {
        return get("mark", MarkRequest::of);
    }

    /** What the mark says. The digest of the source is filled in from the document. */
    public StampRequest mark(MarkRequest value) {
        put("mark", value, MarkRequest::asJson);
        return this;
    }

    /** Where it stands. */
    public Placement placement() {
        return get("placement", Placement::of);
    }

    /** Where it stands. */
    public StampRequest placement(Placement value) {
        put("placement", value, Placement::asJson);
        return this;
    }

    /** Whether to report what lies under the mark. */
    public Boolean reserve() {
        return get("reserve", Codec::toBoolean);
    }

    /** Whether to report what lies under the mark. */
    public StampRequest reserve(Boolean value) {
        put("reserve", value, Codec::fromBoolean);
        return this;
    }

    /** What to do with a signed document. */
    public SignedInput signedInput() {
        return get("signed_input", SignedInput::of);
    }

    /** What to do with a signed document. */
    public StampRequest signedInput(SignedInput value) {
        put("signed_input", value, SignedInput::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "direction")
                && Codec.has(json, "mark");
    }
}
