// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Who converted.</summary>
    public sealed class Converter : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Converter() : base(new JObject())
        {
        }

        private Converter(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Converter Of(JToken json)
        {
            return new Converter(json);
        }

        /// <summary>Agency, organisation or individual.</summary>
        public ConverterKind? Kind
        {
            get { return Get<ConverterKind?>("kind", Codec.ToEnum<ConverterKind>); }
            set { Put<ConverterKind?>("kind", value, Codec.FromEnum<ConverterKind>); }
        }

        /// <summary>Full name (tên đầy đủ).</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
            set { Put<string>("name", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "kind")
                && Codec.Has(json, "name");
        }
    }
}
