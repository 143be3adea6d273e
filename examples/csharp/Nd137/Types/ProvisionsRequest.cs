// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Which part of the law to list.</summary>
    public sealed class ProvisionsRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ProvisionsRequest() : base(new JObject())
        {
        }

        private ProvisionsRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ProvisionsRequest Of(JToken json)
        {
            return new ProvisionsRequest(json);
        }

        /// <summary>One article (1 to 24); all articles if absent.</summary>
        public long? Article
        {
            get { return Get<long?>("article", Codec.ToLong); }
            set { Put<long?>("article", value, Codec.FromLong); }
        }

        /// <summary>The day by which instruments and bodies are resolved.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
