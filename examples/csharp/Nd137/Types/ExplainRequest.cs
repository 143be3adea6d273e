// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What to explain.</summary>
    public sealed class ExplainRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ExplainRequest() : base(new JObject())
        {
        }

        private ExplainRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ExplainRequest Of(JToken json)
        {
            return new ExplainRequest(json);
        }

        /// <summary>The day by which instruments and bodies are resolved.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its three forms.</summary>
        public string What
        {
            get { return Get<string>("what", Codec.ToText); }
            set { Put<string>("what", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "what");
        }
    }
}
