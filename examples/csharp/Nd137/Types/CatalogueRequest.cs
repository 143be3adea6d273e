// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What the catalogue is made of.</summary>
    public sealed class CatalogueRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public CatalogueRequest() : base(new JObject())
        {
        }

        private CatalogueRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CatalogueRequest Of(JToken json)
        {
            return new CatalogueRequest(json);
        }

        /// <summary>The time of the catalogue.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at");
        }
    }
}
