// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A conversion to judge. */
public final class ConversionRequest extends Json {
    /** An empty one: the library names what is missing. */
    public ConversionRequest() {
        super(new JsonObject());
    }

    private ConversionRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static ConversionRequest of(JsonElement json) {
        return new ConversionRequest(json);
    }

    /** Whether the result can be opened and used for reference (Law Art. 12.1.b). */
    public Fact accessible() {
        return get("accessible", Fact::of);
    }

    /** Whether the result can be opened and used for reference (Law Art. 12.1.b). */
    public ConversionRequest accessible(Fact value) {
        put("accessible", value, Fact::asJson);
        return this;
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public ConversionRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** How much the verdict says. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much the verdict says. */
    public ConversionRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** From which medium to which. */
    public Transfer direction() {
        return get("direction", Transfer::of);
    }

    /** From which medium to which. */
    public ConversionRequest direction(Transfer value) {
        put("direction", value, Transfer::asJson);
        return this;
    }

    /** Whether the content is as whole as in the source (Law Arts 12.1.a, 12.2.a). */
    public Fact integrity() {
        return get("integrity", Fact::of);
    }

    /** Whether the content is as whole as in the source (Law Arts 12.1.a, 12.2.a). */
    public ConversionRequest integrity(Fact value) {
        put("integrity", value, Fact::asJson);
        return this;
    }

    /** What is converted; unknown if absent. */
    public List<SourceKind> kinds() {
        return get("kinds", Codec.toList(SourceKind::of));
    }

    /** What is converted; unknown if absent. */
    public ConversionRequest kinds(List<SourceKind> value) {
        put("kinds", value, Codec.fromList(SourceKind::asJson));
        return this;
    }

    /** The mark, field by field. Give this or `text`. */
    public MarkFacts mark() {
        return get("mark", MarkFacts::of);
    }

    /** The mark, field by field. Give this or `text`. */
    public ConversionRequest mark(MarkFacts value) {
        put("mark", value, MarkFacts::asJson);
        return this;
    }

    /** Whether the electronic result can be retrieved while the system runs. */
    public Fact retrievable() {
        return get("retrievable", Fact::of);
    }

    /** Whether the electronic result can be retrieved while the system runs. */
    public ConversionRequest retrievable(Fact value) {
        put("retrievable", value, Fact::asJson);
        return this;
    }

    /** How the paper was scanned. */
    public Scan scan() {
        return get("scan", Scan::of);
    }

    /** How the paper was scanned. */
    public ConversionRequest scan(Scan value) {
        put("scan", value, Scan::asJson);
        return this;
    }

    /** Who signed, and the seal. */
    public Signature signature() {
        return get("signature", Signature::of);
    }

    /** Who signed, and the seal. */
    public ConversionRequest signature(Signature value) {
        put("signature", value, Signature::asJson);
        return this;
    }

    /** The whole mark as printed on the document, by any tool, at most `reading::LONGEST_TEXT` bytes. */
    public String text() {
        return get("text", Codec::toText);
    }

    /** The whole mark as printed on the document, by any tool, at most `reading::LONGEST_TEXT` bytes. */
    public ConversionRequest text(String value) {
        put("text", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of")
                && Codec.has(json, "direction");
    }
}
