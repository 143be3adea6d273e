// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A criterion in a declaration.</summary>
    public sealed class DeclaredCriterion : Json
    {
        private DeclaredCriterion(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DeclaredCriterion Of(JToken json)
        {
            return new DeclaredCriterion(json);
        }

        /// <summary>What is asked.</summary>
        public Bilingual Asks
        {
            get { return Get<Bilingual>("asks", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>What shows it.</summary>
        public Bilingual Evidence
        {
            get { return Get<Bilingual>("evidence", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The last day on which that counts, where one is known.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
        }

        /// <summary>Its letter: `a` to `e`, `dd` for đ.</summary>
        public string Letter
        {
            get { return Get<string>("letter", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "asks")
                && Codec.Has(json, "evidence")
                && Codec.Has(json, "expires")
                && Codec.Has(json, "letter");
        }
    }
}
