// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What `inspect` found. Claims are told as the document makes them; nothing was validated.</summary>
    public sealed class Inspection : Json
    {
        private Inspection(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Inspection Of(JToken json)
        {
            return new Inspection(json);
        }

        /// <summary>The PDF/A claim.</summary>
        public ArchiveClaim ArchiveClaim
        {
            get { return Get<ArchiveClaim>("archive_claim", Nd137.Types.ArchiveClaim.Of); }
        }

        /// <summary>Length of the document in bytes.</summary>
        public ulong? Bytes
        {
            get { return Get<ulong?>("bytes", Codec.ToULong); }
        }

        /// <summary>The version in the catalog, which counts where it is later than that of the header.</summary>
        public string CatalogVersion
        {
            get { return Get<string>("catalog_version", Codec.ToText); }
        }

        /// <summary>Signature fields that wait for a signature.</summary>
        public long? EmptySignatureFields
        {
            get { return Get<long?>("empty_signature_fields", Codec.ToLong); }
        }

        /// <summary>Present where the document is encrypted. Then only what is readable without a password is told, and a mark is refused.</summary>
        public EncryptionInfo Encryption
        {
            get { return Get<EncryptionInfo>("encryption", Nd137.Types.EncryptionInfo.Of); }
        }

        /// <summary>The version in the header.</summary>
        public string HeaderVersion
        {
            get { return Get<string>("header_version", Codec.ToText); }
        }

        /// <summary>Bytes before the header.</summary>
        public ulong? JunkBeforeHeader
        {
            get { return Get<ulong?>("junk_before_header", Codec.ToULong); }
        }

        /// <summary>Arranged for showing the first page early.</summary>
        public bool? Linearized
        {
            get { return Get<bool?>("linearized", Codec.ToBoolean); }
        }

        /// <summary>Marks of this library that the document records.</summary>
        public long? MarkCount
        {
            get { return Get<long?>("mark_count", Codec.ToLong); }
        }

        /// <summary>Some objects stand in object streams.</summary>
        public bool? ObjectStreams
        {
            get { return Get<bool?>("object_streams", Codec.ToBoolean); }
        }

        /// <summary>Pages of the document; absent where an encrypted document hides them.</summary>
        public long? PageCount
        {
            get { return Get<long?>("page_count", Codec.ToLong); }
        }

        /// <summary>The first pages, up to the limit `page_details`.</summary>
        public IReadOnlyList<PageInfo> Pages
        {
            get { return Get<IReadOnlyList<PageInfo>>("pages", Codec.ToList<PageInfo>(Nd137.Types.PageInfo.Of)); }
        }

        /// <summary>The catalog holds usage rights or a certification (`/Perms`).</summary>
        public bool? Permissions
        {
            get { return Get<bool?>("permissions", Codec.ToBoolean); }
        }

        /// <summary>How often the document was written: 1 where nothing was appended.</summary>
        public long? Revisions
        {
            get { return Get<long?>("revisions", Codec.ToLong); }
        }

        /// <summary>SHA-256 of the document.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
        }

        /// <summary>Signatures as the document states them, in the order of their fields.</summary>
        public IReadOnlyList<SignatureInfo> Signatures
        {
            get { return Get<IReadOnlyList<SignatureInfo>>("signatures", Codec.ToList<SignatureInfo>(Nd137.Types.SignatureInfo.Of)); }
        }

        /// <summary>Has a structure for screen readers.</summary>
        public bool? Tagged
        {
            get { return Get<bool?>("tagged", Codec.ToBoolean); }
        }

        /// <summary>How the newest revision lists its objects.</summary>
        public XrefForm? XrefForm
        {
            get { return Get<XrefForm?>("xref_form", Codec.ToEnum<XrefForm>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "archive_claim")
                && Codec.Has(json, "bytes")
                && Codec.Has(json, "catalog_version")
                && Codec.Has(json, "empty_signature_fields")
                && Codec.Has(json, "encryption")
                && Codec.Has(json, "header_version")
                && Codec.Has(json, "junk_before_header")
                && Codec.Has(json, "linearized")
                && Codec.Has(json, "mark_count")
                && Codec.Has(json, "object_streams")
                && Codec.Has(json, "page_count")
                && Codec.Has(json, "pages")
                && Codec.Has(json, "permissions")
                && Codec.Has(json, "revisions")
                && Codec.Has(json, "sha256")
                && Codec.Has(json, "signatures")
                && Codec.Has(json, "tagged")
                && Codec.Has(json, "xref_form");
        }
    }
}
