// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An object.</summary>
    public sealed class MissingFact : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public MissingFact() : base(new JObject())
        {
        }

        private MissingFact(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MissingFact Of(JToken json)
        {
            return new MissingFact(json);
        }

        /// <summary>JSON Pointer to the place where the request would give the fact.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>The provision that needs it.</summary>
        public Citation Provision
        {
            get { return Get<Citation>("provision", Nd137.Types.Citation.Of); }
            set { Put<Citation>("provision", value, Json.Write); }
        }

        /// <summary>Why it is needed.</summary>
        public Plain Why
        {
            get { return Get<Plain>("why", Nd137.Types.Plain.Of); }
            set { Put<Plain>("why", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at")
                && Codec.Has(json, "provision")
                && Codec.Has(json, "why");
        }
    }
}
