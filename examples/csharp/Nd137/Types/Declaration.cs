// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A self-declaration. It is no certificate.</summary>
    public sealed class Declaration : Json
    {
        private Declaration(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Declaration Of(JToken json)
        {
            return new Declaration(json);
        }

        /// <summary>The day of the declaration.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
        }

        /// <summary>The six criteria.</summary>
        public IReadOnlyList<DeclaredCriterion> Criteria
        {
            get { return Get<IReadOnlyList<DeclaredCriterion>>("criteria", Codec.ToList<DeclaredCriterion>(Nd137.Types.DeclaredCriterion.Of)); }
        }

        /// <summary>Who signs for the owner.</summary>
        public string DeclaredBy
        {
            get { return Get<string>("declared_by", Codec.ToText); }
        }

        /// <summary>The last day on which all of the evidence counts.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
        }

        /// <summary>What it is not.</summary>
        public Bilingual Note
        {
            get { return Get<Bilingual>("note", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The system's owner.</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
        }

        /// <summary>Where it is declared.</summary>
        public string Place
        {
            get { return Get<string>("place", Codec.ToText); }
        }

        /// <summary>What it rests on.</summary>
        public IReadOnlyList<Citation> Provisions
        {
            get { return Get<IReadOnlyList<Citation>>("provisions", Codec.ToList<Citation>(Nd137.Types.Citation.Of)); }
        }

        /// <summary>Version of the rule set.</summary>
        public string RuleSet
        {
            get { return Get<string>("rule_set", Codec.ToText); }
        }

        /// <summary>What is declared.</summary>
        public Bilingual Statement
        {
            get { return Get<Bilingual>("statement", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The system's name.</summary>
        public string System
        {
            get { return Get<string>("system", Codec.ToText); }
        }

        /// <summary>The site's address.</summary>
        public string Url
        {
            get { return Get<string>("url", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "criteria")
                && Codec.Has(json, "declared_by")
                && Codec.Has(json, "expires")
                && Codec.Has(json, "note")
                && Codec.Has(json, "owner")
                && Codec.Has(json, "place")
                && Codec.Has(json, "provisions")
                && Codec.Has(json, "rule_set")
                && Codec.Has(json, "statement")
                && Codec.Has(json, "system")
                && Codec.Has(json, "url");
        }
    }
}
