// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Asks for the table of concepts.</summary>
    public sealed class IndicatorConceptsRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public IndicatorConceptsRequest() : base(new JObject())
        {
        }

        private IndicatorConceptsRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorConceptsRequest Of(JToken json)
        {
            return new IndicatorConceptsRequest(json);
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
