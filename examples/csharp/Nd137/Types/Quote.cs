// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What the finding rests on: a place in the request and what stood there.</summary>
    public sealed class Quote : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Quote() : base(new JObject())
        {
        }

        private Quote(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Quote Of(JToken json)
        {
            return new Quote(json);
        }

        /// <summary>JSON Pointer to the place.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>What stood there, shortened to 500 characters.</summary>
        public string Value
        {
            get { return Get<string>("value", Codec.ToText); }
            set { Put<string>("value", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at")
                && Codec.Has(json, "value");
        }
    }
}
