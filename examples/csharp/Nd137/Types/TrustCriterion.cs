// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A criterion, whether it is met, and until when its evidence counts.</summary>
    public sealed class TrustCriterion : Json
    {
        private TrustCriterion(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static TrustCriterion Of(JToken json)
        {
            return new TrustCriterion(json);
        }

        /// <summary>The last day on which its evidence counts, where one is known.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
        }

        /// <summary>Its letter: `a` to `e`, `dd` for đ.</summary>
        public string Letter
        {
            get { return Get<string>("letter", Codec.ToText); }
        }

        /// <summary>What its finding says.</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "expires")
                && Codec.Has(json, "letter")
                && Codec.Has(json, "outcome");
        }
    }
}
