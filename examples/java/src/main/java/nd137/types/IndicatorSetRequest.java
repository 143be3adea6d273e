// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A set to judge. The definitions stand in the request, or come as a document. */
public final class IndicatorSetRequest extends Json {
    /** An empty one: the library names what is missing. */
    public IndicatorSetRequest() {
        super(new JsonObject());
    }

    private IndicatorSetRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static IndicatorSetRequest of(JsonElement json) {
        return new IndicatorSetRequest(json);
    }

    /** Whether the Government or its head asked for indicators ad hoc (10.3.a). */
    public Fact adHocRequested() {
        return get("ad_hoc_requested", Fact::of);
    }

    /** Whether the Government or its head asked for indicators ad hoc (10.3.a). */
    public IndicatorSetRequest adHocRequested(Fact value) {
        put("ad_hoc_requested", value, Fact::asJson);
        return this;
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public IndicatorSetRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public IndicatorSetRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** How the document's characters are written; found out if absent. */
    public TextEncoding encoding() {
        return get("encoding", TextEncoding::of);
    }

    /** How the document's characters are written; found out if absent. */
    public IndicatorSetRequest encoding(TextEncoding value) {
        put("encoding", value, TextEncoding::asJson);
        return this;
    }

    /** How the document is written; found out if absent. */
    public IndicatorFormat format() {
        return get("format", IndicatorFormat::of);
    }

    /** How the document is written; found out if absent. */
    public IndicatorSetRequest format(IndicatorFormat value) {
        put("format", value, IndicatorFormat::asJson);
        return this;
    }

    /** The groups. A group whose id is the name of a role need not be listed. */
    public List<IndicatorGroup> groups() {
        return get("groups", Codec.toList(IndicatorGroup::of));
    }

    /** The groups. A group whose id is the name of a role need not be listed. */
    public IndicatorSetRequest groups(List<IndicatorGroup> value) {
        put("groups", value, Codec.fromList(IndicatorGroup::asJson));
        return this;
    }

    /** The definitions, where no document brings them; at most 200,000. */
    public List<Indicator> indicators() {
        return get("indicators", Codec.toList(Indicator::of));
    }

    /** The definitions, where no document brings them; at most 200,000. */
    public IndicatorSetRequest indicators(List<Indicator> value) {
        put("indicators", value, Codec.fromList(Indicator::asJson));
        return this;
    }

    /** Whose set it is; unknown if absent. */
    public IndicatorSetKind kind() {
        return get("kind", IndicatorSetKind::of);
    }

    /** Whose set it is; unknown if absent. */
    public IndicatorSetRequest kind(IndicatorSetKind value) {
        put("kind", value, IndicatorSetKind::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
