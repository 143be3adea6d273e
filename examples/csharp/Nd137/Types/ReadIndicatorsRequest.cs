// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A document with definitions to read.</summary>
    public sealed class ReadIndicatorsRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ReadIndicatorsRequest() : base(new JObject())
        {
        }

        private ReadIndicatorsRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReadIndicatorsRequest Of(JToken json)
        {
            return new ReadIndicatorsRequest(json);
        }

        /// <summary>CSV: which part of a definition a column holds, by its heading, where the heading does not say so itself.</summary>
        public IReadOnlyDictionary<string, IndicatorField?> Columns
        {
            get { return Get<IReadOnlyDictionary<string, IndicatorField?>>("columns", Codec.ToMap<IndicatorField?>(Codec.ToEnum<IndicatorField>)); }
            set { Put<IReadOnlyDictionary<string, IndicatorField?>>("columns", value, Codec.FromMap<IndicatorField?>(Codec.FromEnum<IndicatorField>)); }
        }

        /// <summary>How characters are written; found out if absent.</summary>
        public TextEncoding? Encoding
        {
            get { return Get<TextEncoding?>("encoding", Codec.ToEnum<TextEncoding>); }
            set { Put<TextEncoding?>("encoding", value, Codec.FromEnum<TextEncoding>); }
        }

        /// <summary>How the definitions are written; found out if absent.</summary>
        public IndicatorFormat? Format
        {
            get { return Get<IndicatorFormat?>("format", Codec.ToEnum<IndicatorFormat>); }
            set { Put<IndicatorFormat?>("format", value, Codec.FromEnum<IndicatorFormat>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
