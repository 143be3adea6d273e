// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One more thing that a definition says of its indicator (thuộc tính).</summary>
    public sealed class IndicatorAttribute : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public IndicatorAttribute() : base(new JObject())
        {
        }

        private IndicatorAttribute(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorAttribute Of(JToken json)
        {
            return new IndicatorAttribute(json);
        }

        /// <summary>What it is called: an SDMX concept, a column's heading, or any name.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
            set { Put<string>("name", value, Codec.FromText); }
        }

        /// <summary>What the definition says.</summary>
        public string Value
        {
            get { return Get<string>("value", Codec.ToText); }
            set { Put<string>("value", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "name")
                && Codec.Has(json, "value");
        }
    }
}
