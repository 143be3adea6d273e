// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A requirement that a mark alone cannot settle.</summary>
    public sealed class Remaining : Json
    {
        private Remaining(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Remaining Of(JToken json)
        {
            return new Remaining(json);
        }

        /// <summary>What is asked.</summary>
        public Bilingual Asks
        {
            get { return Get<Bilingual>("asks", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>By which provisions.</summary>
        public IReadOnlyList<Citation> Provisions
        {
            get { return Get<IReadOnlyList<Citation>>("provisions", Codec.ToList<Citation>(Nd137.Types.Citation.Of)); }
        }

        /// <summary>Rule id.</summary>
        public string Rule
        {
            get { return Get<string>("rule", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "asks")
                && Codec.Has(json, "provisions")
                && Codec.Has(json, "rule");
        }
    }
}
