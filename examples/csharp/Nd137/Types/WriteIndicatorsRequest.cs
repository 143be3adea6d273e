// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Definitions to write.</summary>
    public sealed class WriteIndicatorsRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public WriteIndicatorsRequest() : base(new JObject())
        {
        }

        private WriteIndicatorsRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static WriteIndicatorsRequest Of(JToken json)
        {
            return new WriteIndicatorsRequest(json);
        }

        /// <summary>The SDMX id of the agency that maintains them: parts of ASCII letters, digits, `_` and `-` that begin with a letter, with dots between.</summary>
        public string Agency
        {
            get { return Get<string>("agency", Codec.ToText); }
            set { Put<string>("agency", value, Codec.FromText); }
        }

        /// <summary>The definitions. Evidence of their facts is not carried: SDMX has no place for it.</summary>
        public IReadOnlyList<Indicator> Indicators
        {
            get { return Get<IReadOnlyList<Indicator>>("indicators", Codec.ToList<Indicator>(Nd137.Types.Indicator.Of)); }
            set { Put<IReadOnlyList<Indicator>>("indicators", value, Codec.FromList<Indicator>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "indicators");
        }
    }
}
