// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An assessing operation, its request, and two days.</summary>
    public sealed class CompareRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public CompareRequest() : base(new JObject())
        {
        }

        private CompareRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CompareRequest Of(JToken json)
        {
            return new CompareRequest(json);
        }

        /// <summary>One day.</summary>
        public DateTime? First
        {
            get { return Get<DateTime?>("first", Codec.ToDate); }
            set { Put<DateTime?>("first", value, Codec.FromDate); }
        }

        /// <summary>The operation, one whose response holds an `assessment`.</summary>
        public string Operation
        {
            get { return Get<string>("operation", Codec.ToText); }
            set { Put<string>("operation", value, Codec.FromText); }
        }

        /// <summary>Its request; `as_of` and `detail` are set here.</summary>
        public IReadOnlyDictionary<string, JToken> Request
        {
            get { return Get<IReadOnlyDictionary<string, JToken>>("request", Codec.ToMap<JToken>(Codec.ToAny)); }
            set { Put<IReadOnlyDictionary<string, JToken>>("request", value, Codec.FromMap<JToken>(Codec.FromAny)); }
        }

        /// <summary>The other day.</summary>
        public DateTime? Second
        {
            get { return Get<DateTime?>("second", Codec.ToDate); }
            set { Put<DateTime?>("second", value, Codec.FromDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "first")
                && Codec.Has(json, "operation")
                && Codec.Has(json, "request")
                && Codec.Has(json, "second");
        }
    }
}
