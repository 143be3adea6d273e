// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Personal data that another law lets the site collect without consent.</summary>
    public sealed class ConsentException : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ConsentException() : base(new JObject())
        {
        }

        private ConsentException(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ConsentException Of(JToken json)
        {
            return new ConsentException(json);
        }

        /// <summary>The provision that allows it.</summary>
        public string Basis
        {
            get { return Get<string>("basis", Codec.ToText); }
            set { Put<string>("basis", value, Codec.FromText); }
        }

        /// <summary>Which data.</summary>
        public string Data
        {
            get { return Get<string>("data", Codec.ToText); }
            set { Put<string>("data", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "basis")
                && Codec.Has(json, "data");
        }
    }
}
