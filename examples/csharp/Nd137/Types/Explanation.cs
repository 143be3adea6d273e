// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A rule or a provision explained.</summary>
    public sealed class Explanation : Json
    {
        private Explanation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Explanation Of(JToken json)
        {
            return new Explanation(json);
        }

        /// <summary>Whom it binds.</summary>
        public Bilingual Binds
        {
            get { return Get<Bilingual>("binds", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The ministry that it names, as it is called on the day.</summary>
        public Body Body
        {
            get { return Get<Body>("body", Nd137.Types.Body.Of); }
        }

        /// <summary>What the ledger says of the provision; absent for rules and for other instruments.</summary>
        public Coverage? Coverage
        {
            get { return Get<Coverage?>("coverage", Codec.ToEnum<Coverage>); }
        }

        /// <summary>Whether it applies on the day; absent when unknown.</summary>
        public bool? InForce
        {
            get { return Get<bool?>("in_force", Codec.ToBoolean); }
        }

        /// <summary>The provisions: that asked for, or those that the rule cites.</summary>
        public IReadOnlyList<Citation> Provisions
        {
            get { return Get<IReadOnlyList<Citation>>("provisions", Codec.ToList<Citation>(Nd137.Types.Citation.Of)); }
        }

        /// <summary>How the library reads it.</summary>
        public IReadOnlyList<NumberedReading> Readings
        {
            get { return Get<IReadOnlyList<NumberedReading>>("readings", Codec.ToList<NumberedReading>(Nd137.Types.NumberedReading.Of)); }
        }

        /// <summary>The other instruments that it refers to and that apply on the day.</summary>
        public IReadOnlyList<InstrumentInfo> RefersTo
        {
            get { return Get<IReadOnlyList<InstrumentInfo>>("refers_to", Codec.ToList<InstrumentInfo>(Nd137.Types.InstrumentInfo.Of)); }
        }

        /// <summary>The rule, or the rules that check the provision.</summary>
        public IReadOnlyList<string> Rules
        {
            get { return Get<IReadOnlyList<string>>("rules", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The first day on which it applies, where known.</summary>
        public DateTime? Since
        {
            get { return Get<DateTime?>("since", Codec.ToDate); }
        }

        /// <summary>All of it in a few sentences.</summary>
        public Bilingual Text
        {
            get { return Get<Bilingual>("text", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The last day on which it applies, inclusive.</summary>
        public DateTime? Until
        {
            get { return Get<DateTime?>("until", Codec.ToDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "binds")
                && Codec.Has(json, "body")
                && Codec.Has(json, "coverage")
                && Codec.Has(json, "in_force")
                && Codec.Has(json, "provisions")
                && Codec.Has(json, "readings")
                && Codec.Has(json, "refers_to")
                && Codec.Has(json, "rules")
                && Codec.Has(json, "since")
                && Codec.Has(json, "text")
                && Codec.Has(json, "until");
        }
    }
}
