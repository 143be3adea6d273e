// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The table of concepts.</summary>
    public sealed class IndicatorConcepts : Json
    {
        private IndicatorConcepts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorConcepts Of(JToken json)
        {
            return new IndicatorConcepts(json);
        }

        /// <summary>One row a part of a definition.</summary>
        public IReadOnlyList<ConceptMapping> Mappings
        {
            get { return Get<IReadOnlyList<ConceptMapping>>("mappings", Codec.ToList<ConceptMapping>(Nd137.Types.ConceptMapping.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "mappings");
        }
    }
}
