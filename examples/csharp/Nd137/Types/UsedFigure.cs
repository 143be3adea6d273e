// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A population figure as an answer shows it.</summary>
    public sealed class UsedFigure : Json
    {
        private UsedFigure(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static UsedFigure Of(JToken json)
        {
            return new UsedFigure(json);
        }

        /// <summary>How sure the library is of it; absent for the caller's own.</summary>
        public Certainty? Certainty
        {
            get { return Get<Certainty?>("certainty", Codec.ToEnum<Certainty>); }
        }

        /// <summary>Who gave it.</summary>
        public Side? GivenBy
        {
            get { return Get<Side?>("given_by", Codec.ToEnum<Side>); }
        }

        /// <summary>What it counts.</summary>
        public PopulationKind? Kind
        {
            get { return Get<PopulationKind?>("kind", Codec.ToEnum<PopulationKind>); }
        }

        /// <summary>The day on which it was published.</summary>
        public DateTime? Published
        {
            get { return Get<DateTime?>("published", Codec.ToDate); }
        }

        /// <summary>What it is, or the caller's source.</summary>
        public Bilingual Source
        {
            get { return Get<Bilingual>("source", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>People, as a string of digits.</summary>
        public string Value
        {
            get { return Get<string>("value", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "given_by")
                && Codec.Has(json, "kind")
                && Codec.Has(json, "published")
                && Codec.Has(json, "source")
                && Codec.Has(json, "value");
        }
    }
}
