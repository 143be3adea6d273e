// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A rendered sentence in both languages.</summary>
    public sealed class Bilingual : Json
    {
        private Bilingual(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Bilingual Of(JToken json)
        {
            return new Bilingual(json);
        }

        /// <summary>English.</summary>
        public string En
        {
            get { return Get<string>("en", Codec.ToText); }
        }

        /// <summary>Vietnamese (tiếng Việt).</summary>
        public string Vi
        {
            get { return Get<string>("vi", Codec.ToText); }
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
