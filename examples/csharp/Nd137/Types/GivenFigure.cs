// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A population figure that the caller gives, with its source.</summary>
    public sealed class GivenFigure : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public GivenFigure() : base(new JObject())
        {
        }

        private GivenFigure(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static GivenFigure Of(JToken json)
        {
            return new GivenFigure(json);
        }

        /// <summary>What it counts.</summary>
        public PopulationKind? Kind
        {
            get { return Get<PopulationKind?>("kind", Codec.ToEnum<PopulationKind>); }
            set { Put<PopulationKind?>("kind", value, Codec.FromEnum<PopulationKind>); }
        }

        /// <summary>The day on which it was published.</summary>
        public DateTime? Published
        {
            get { return Get<DateTime?>("published", Codec.ToDate); }
            set { Put<DateTime?>("published", value, Codec.FromDate); }
        }

        /// <summary>Where it was published.</summary>
        public string Source
        {
            get { return Get<string>("source", Codec.ToText); }
            set { Put<string>("source", value, Codec.FromText); }
        }

        /// <summary>People, greater than 0.</summary>
        public Count Value
        {
            get { return Get<Count>("value", Nd137.Types.Count.Of); }
            set { Put<Count>("value", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "kind")
                && Codec.Has(json, "published")
                && Codec.Has(json, "source")
                && Codec.Has(json, "value");
        }
    }
}
