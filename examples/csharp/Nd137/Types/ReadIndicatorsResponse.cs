// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Definitions as they were read.</summary>
    public sealed class ReadIndicatorsResponse : Json
    {
        private ReadIndicatorsResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReadIndicatorsResponse Of(JToken json)
        {
            return new ReadIndicatorsResponse(json);
        }

        /// <summary>The columns, or the concepts of the structures in the message.</summary>
        public IReadOnlyList<FoundConcept> Concepts
        {
            get { return Get<IReadOnlyList<FoundConcept>>("concepts", Codec.ToList<FoundConcept>(Nd137.Types.FoundConcept.Of)); }
        }

        /// <summary>How the characters were written.</summary>
        public TextEncoding? Encoding
        {
            get { return Get<TextEncoding?>("encoding", Codec.ToEnum<TextEncoding>); }
        }

        /// <summary>How the definitions were written.</summary>
        public IndicatorFormat? Format
        {
            get { return Get<IndicatorFormat?>("format", Codec.ToEnum<IndicatorFormat>); }
        }

        /// <summary>The definitions, in order.</summary>
        public IReadOnlyList<Indicator> Indicators
        {
            get { return Get<IReadOnlyList<Indicator>>("indicators", Codec.ToList<Indicator>(Nd137.Types.Indicator.Of)); }
        }

        /// <summary>Parts that Art. 10.4.d asks for and that no column or concept answers. Empty for our own JSON, and for messages without a structure.</summary>
        public IReadOnlyList<IndicatorField?> Unanswered
        {
            get { return Get<IReadOnlyList<IndicatorField?>>("unanswered", Codec.ToList<IndicatorField?>(Codec.ToEnum<IndicatorField>)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "concepts")
                && Codec.Has(json, "encoding")
                && Codec.Has(json, "format")
                && Codec.Has(json, "indicators")
                && Codec.Has(json, "unanswered");
        }
    }
}
