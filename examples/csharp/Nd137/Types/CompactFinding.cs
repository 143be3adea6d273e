// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What one rule says, in short.</summary>
    public sealed class CompactFinding : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public CompactFinding() : base(new JObject())
        {
        }

        private CompactFinding(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CompactFinding Of(JToken json)
        {
            return new CompactFinding(json);
        }

        /// <summary>JSON Pointer to the fact in the request.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>outcome</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
            set { Put<Outcome?>("outcome", value, Codec.FromEnum<Outcome>); }
        }

        /// <summary>Rule id.</summary>
        public string Rule
        {
            get { return Get<string>("rule", Codec.ToText); }
            set { Put<string>("rule", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at")
                && Codec.Has(json, "outcome")
                && Codec.Has(json, "rule");
        }
    }
}
