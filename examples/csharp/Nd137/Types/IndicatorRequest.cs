// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A definition to judge.</summary>
    public sealed class IndicatorRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public IndicatorRequest() : base(new JObject())
        {
        }

        private IndicatorRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorRequest Of(JToken json)
        {
            return new IndicatorRequest(json);
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>The definition.</summary>
        public Indicator Indicator
        {
            get { return Get<Indicator>("indicator", Nd137.Types.Indicator.Of); }
            set { Put<Indicator>("indicator", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
