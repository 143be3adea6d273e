// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A text without places, written as `Bilingual` is, without a copy.</summary>
    public sealed class Plain : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Plain() : base(new JObject())
        {
        }

        private Plain(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Plain Of(JToken json)
        {
            return new Plain(json);
        }

        /// <summary>English.</summary>
        public string En
        {
            get { return Get<string>("en", Codec.ToText); }
            set { Put<string>("en", value, Codec.FromText); }
        }

        /// <summary>Vietnamese (tiếng Việt).</summary>
        public string Vi
        {
            get { return Get<string>("vi", Codec.ToText); }
            set { Put<string>("vi", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "en")
                && Codec.Has(json, "vi");
        }
    }
}
