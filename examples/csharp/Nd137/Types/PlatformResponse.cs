// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a system is under Art. 18, and what was due.</summary>
    public sealed class PlatformResponse : Json
    {
        private PlatformResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PlatformResponse Of(JToken json)
        {
            return new PlatformResponse(json);
        }

        /// <summary>What the rules say.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The last good day for the first determination; null without `operating_since`.</summary>
        public DateTime? FirstDue
        {
            get { return Get<DateTime?>("first_due", Codec.ToDate); }
        }

        /// <summary>Whether the owner trades on a platform on which third parties transact too.</summary>
        public bool? Hybrid
        {
            get { return Get<bool?>("hybrid", Codec.ToBoolean); }
        }

        /// <summary>Whether it is an intermediary.</summary>
        public Answer? Intermediary
        {
            get { return Get<Answer?>("intermediary", Codec.ToEnum<Answer>); }
        }

        /// <summary>The next yearly deadline on or after the day; null before a first determination.</summary>
        public DateTime? NextYearly
        {
            get { return Get<DateTime?>("next_yearly", Codec.ToDate); }
        }

        /// <summary>Whether it is a platform.</summary>
        public Answer? Platform
        {
            get { return Get<Answer?>("platform", Codec.ToEnum<Answer>); }
        }

        /// <summary>Its scale; null while it cannot be determined.</summary>
        public Scale? Scale
        {
            get { return Get<Scale?>("scale", Codec.ToEnum<Scale>); }
        }

        /// <summary>The first day with twelve complete calendar months; null without `operating_since`.</summary>
        public DateTime? ScaleDeterminableFrom
        {
            get { return Get<DateTime?>("scale_determinable_from", Codec.ToDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "first_due")
                && Codec.Has(json, "hybrid")
                && Codec.Has(json, "intermediary")
                && Codec.Has(json, "next_yearly")
                && Codec.Has(json, "platform")
                && Codec.Has(json, "scale")
                && Codec.Has(json, "scale_determinable_from");
        }
    }
}
