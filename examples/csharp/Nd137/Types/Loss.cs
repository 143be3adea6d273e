// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Something that the form cannot say, or says in another way.</summary>
    public sealed class Loss : Json
    {
        private Loss(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Loss Of(JToken json)
        {
            return new Loss(json);
        }

        /// <summary>Stable tag.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
        }

        /// <summary>What becomes of it.</summary>
        public Bilingual What
        {
            get { return Get<Bilingual>("what", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "id")
                && Codec.Has(json, "what");
        }
    }
}
