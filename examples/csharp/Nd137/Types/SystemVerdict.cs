// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on a converting system.</summary>
    public sealed class SystemVerdict : Json
    {
        private SystemVerdict(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SystemVerdict Of(JToken json)
        {
            return new SystemVerdict(json);
        }

        /// <summary>All findings.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The last day of Art. 23's grace period, inclusive.</summary>
        public DateTime? GraceEnds
        {
            get { return Get<DateTime?>("grace_ends", Codec.ToDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "grace_ends");
        }
    }
}
