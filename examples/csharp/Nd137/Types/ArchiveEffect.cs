// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A PDF/A claim after the mark.</summary>
    public sealed class ArchiveEffect : Json
    {
        private ArchiveEffect(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ArchiveEffect Of(JToken json)
        {
            return new ArchiveEffect(json);
        }

        /// <summary>What the document claims.</summary>
        public ArchiveClaim Claim
        {
            get { return Get<ArchiveClaim>("claim", Nd137.Types.ArchiveClaim.Of); }
        }

        /// <summary>Rules that the mark breaks, as stable tags; empty where it keeps them. The document itself was not validated.</summary>
        public IReadOnlyList<string> Losses
        {
            get { return Get<IReadOnlyList<string>>("losses", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "claim")
                && Codec.Has(json, "losses");
        }
    }
}
