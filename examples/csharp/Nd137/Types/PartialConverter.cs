// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A converter of whom not everything may be known.</summary>
    public sealed class PartialConverter : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public PartialConverter() : base(new JObject())
        {
        }

        private PartialConverter(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PartialConverter Of(JToken json)
        {
            return new PartialConverter(json);
        }

        /// <summary>Agency, organisation or individual.</summary>
        public ConverterKind? Kind
        {
            get { return Get<ConverterKind?>("kind", Codec.ToEnum<ConverterKind>); }
            set { Put<ConverterKind?>("kind", value, Codec.FromEnum<ConverterKind>); }
        }

        /// <summary>Full name.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
            set { Put<string>("name", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
