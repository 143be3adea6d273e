// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What stands in the document after a mark.</summary>
    public sealed class After : Json
    {
        private After(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static After Of(JToken json)
        {
            return new After(json);
        }

        /// <summary>Bytes after the update that made the mark.</summary>
        public ulong? Bytes
        {
            get { return Get<ulong?>("bytes", Codec.ToULong); }
        }

        /// <summary>Objects of the marked document that were written again or removed later.</summary>
        public long? ObjectsOverridden
        {
            get { return Get<long?>("objects_overridden", Codec.ToLong); }
        }

        /// <summary>Pages, counted from 1, whose own dictionary was written again later.</summary>
        public IReadOnlyList<long?> PagesRewritten
        {
            get { return Get<IReadOnlyList<long?>>("pages_rewritten", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Revisions that were appended later.</summary>
        public long? Revisions
        {
            get { return Get<long?>("revisions", Codec.ToLong); }
        }

        /// <summary>Signatures that cover bytes beyond the mark: they were made later, and cover the mark too.</summary>
        public IReadOnlyList<SignatureInfo> Signatures
        {
            get { return Get<IReadOnlyList<SignatureInfo>>("signatures", Codec.ToList<SignatureInfo>(Nd137.Types.SignatureInfo.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "bytes")
                && Codec.Has(json, "objects_overridden")
                && Codec.Has(json, "pages_rewritten")
                && Codec.Has(json, "revisions")
                && Codec.Has(json, "signatures");
        }
    }
}
