// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What `inspect` found. Claims are told as the document makes them; nothing was validated. */
public final class Inspection extends Json {
    private Inspection(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Inspection of(JsonElement json) {
        return new Inspection(json);
    }

    /** The PDF/A claim. */
    public ArchiveClaim archiveClaim() {
        return get("archive_claim", ArchiveClaim::of);
    }

    /** Length of the document in bytes. */
    public BigInteger bytes() {
        return get("bytes", Codec::toBigInteger);
    }

    /** The version in the catalog, which counts where it is later than that of the header. */
    public String catalogVersion() {
        return get("catalog_version", Codec::toText);
    }

    /** Signature fields that wait for a signature. */
    public Long emptySignatureFields() {
        return get("empty_signature_fields", Codec::toLong);
    }

    /** Present where the document is encrypted. Then only what is readable without a password is told, and a mark is refused. */
    public EncryptionInfo encryption() {
        return get("encryption", EncryptionInfo::of);
    }

    /** The version in the header. */
    public String headerVersion() {
        return get("header_version", Codec::toText);
    }

    /** Bytes before the header. */
    public BigInteger junkBeforeHeader() {
        return get("junk_before_header", Codec::toBigInteger);
    }

    /** Arranged for showing the first page early. */
    public Boolean linearized() {
        return get("linearized", Codec::toBoolean);
    }

    /** Marks of this library that the document records. */
    public Long markCount() {
        return get("mark_count", Codec::toLong);
    }

    /** Some objects stand in object streams. */
    public Boolean objectStreams() {
        return get("object_streams", Codec::toBoolean);
    }

    /** Pages of the document; absent where an encrypted document hides them. */
    public Long pageCount() {
        return get("page_count", Codec::toLong);
    }

    /** The first pages, up to the limit `page_details`. */
    public List<PageInfo> pages() {
        return get("pages", Codec.toList(PageInfo::of));
    }

    /** The catalog holds usage rights or a certification (`/Perms`). */
    public Boolean permissions() {
        return get("permissions", Codec::toBoolean);
    }

    /** How often the document was written: 1 where nothing was appended. */
    public Long revisions() {
        return get("revisions", Codec::toLong);
    }

    /** SHA-256 of the document. */
    public String sha256() {
        return get("sha256", Codec::toText);
    }

    /** Signatures as the document states them, in the order of their fields. */
    public List<SignatureInfo> signatures() {
        return get("signatures", Codec.toList(SignatureInfo::of));
    }

    /** Has a structure for screen readers. */
    public Boolean tagged() {
        return get("tagged", Codec::toBoolean);
    }

    /** How the newest revision lists its objects. */
    public XrefForm xrefForm() {
        return get("xref_form", XrefForm::of);
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "archive_claim")
                && Codec.has(json, "bytes")
                && Codec.has(json, "catalog_version")
                && Codec.has(json, "empty_signature_fields")
                && Codec.has(json, "encryption")
                && Codec.has(json, "header_version")
                && Codec.has(json, "junk_before_header")
                && Codec.has(json, "linearized")
                && Codec.has(json, "mark_count")
                && Codec.has(json, "object_streams")
                && Codec.has(json, "page_count")
                && Codec.has(json, "pages")
                && Codec.has(json, "permissions")
                && Codec.has(json, "revisions")
                && Codec.has(json, "sha256")
                && Codec.has(json, "signatures")
                && Codec.has(json, "tagged")
                && Codec.has(json, "xref_form");
    }
}
