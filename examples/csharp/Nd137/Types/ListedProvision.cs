// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An article, clause or point of the decree.</summary>
    public sealed class ListedProvision : Json
    {
        private ListedProvision(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ListedProvision Of(JToken json)
        {
            return new ListedProvision(json);
        }

        /// <summary>Its three written forms.</summary>
        public Citation Citation
        {
            get { return Get<Citation>("citation", Nd137.Types.Citation.Of); }
        }

        /// <summary>What the library makes of it.</summary>
        public Coverage? Coverage
        {
            get { return Get<Coverage?>("coverage", Codec.ToEnum<Coverage>); }
        }

        /// <summary>Why.</summary>
        public Bilingual Reason
        {
            get { return Get<Bilingual>("reason", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The rules that check it or what stands below it.</summary>
        public IReadOnlyList<string> Rules
        {
            get { return Get<IReadOnlyList<string>>("rules", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>What an article is about; absent for clauses and points.</summary>
        public Bilingual Title
        {
            get { return Get<Bilingual>("title", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "citation")
                && Codec.Has(json, "coverage")
                && Codec.Has(json, "reason")
                && Codec.Has(json, "rules");
        }
    }
}
