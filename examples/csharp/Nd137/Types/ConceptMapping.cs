// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What answers a part of a definition.</summary>
    public sealed class ConceptMapping : Json
    {
        private ConceptMapping(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ConceptMapping Of(JToken json)
        {
            return new ConceptMapping(json);
        }

        /// <summary>SDMX concepts that answer it; the first is the one that is written, and of several reported ones the first in this order is taken.</summary>
        public IReadOnlyList<string> Concepts
        {
            get { return Get<IReadOnlyList<string>>("concepts", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The part, as a CSV column is called.</summary>
        public string Field
        {
            get { return Get<string>("field", Codec.ToText); }
        }

        /// <summary>Further headings of a CSV column, without diacritics.</summary>
        public IReadOnlyList<string> Headings
        {
            get { return Get<IReadOnlyList<string>>("headings", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The provision that asks for it.</summary>
        public Citation Provision
        {
            get { return Get<Citation>("provision", Nd137.Types.Citation.Of); }
        }

        /// <summary>What it is.</summary>
        public Bilingual What
        {
            get { return Get<Bilingual>("what", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "concepts")
                && Codec.Has(json, "field")
                && Codec.Has(json, "headings")
                && Codec.Has(json, "provision")
                && Codec.Has(json, "what");
        }
    }
}
