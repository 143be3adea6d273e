// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A note on a reported attribute.</summary>
    public sealed class SdmxAnnotation : Json
    {
        private SdmxAnnotation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SdmxAnnotation Of(JToken json)
        {
            return new SdmxAnnotation(json);
        }

        /// <summary>The attribute's name, as it is.</summary>
        public string Text
        {
            get { return Get<string>("text", Codec.ToText); }
        }

        /// <summary>`ATTRIBUTE_NAME`.</summary>
        public string Type
        {
            get { return Get<string>("type", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "text")
                && Codec.Has(json, "type");
        }
    }
}
