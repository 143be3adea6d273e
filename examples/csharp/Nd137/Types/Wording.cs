// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The wording of a mark: Vietnamese, with an English gloss.</summary>
    public sealed class Wording : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Wording() : base(new JObject())
        {
        }

        private Wording(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Wording Of(JToken json)
        {
            return new Wording(json);
        }

        /// <summary>English gloss; empty for none.</summary>
        public string En
        {
            get { return Get<string>("en", Codec.ToText); }
            set { Put<string>("en", value, Codec.FromText); }
        }

        /// <summary>The words of the mark, one line.</summary>
        public string Vi
        {
            get { return Get<string>("vi", Codec.ToText); }
            set { Put<string>("vi", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "vi");
        }
    }
}
