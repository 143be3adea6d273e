// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A security.txt as it was fetched.</summary>
    public sealed class SecurityTxtSeen : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public SecurityTxtSeen() : base(new JObject())
        {
        }

        private SecurityTxtSeen(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SecurityTxtSeen Of(JToken json)
        {
            return new SecurityTxtSeen(json);
        }

        /// <summary>The day on which it was fetched.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>Its text.</summary>
        public string Text
        {
            get { return Get<string>("text", Codec.ToText); }
            set { Put<string>("text", value, Codec.FromText); }
        }

        /// <summary>The URL from which it came.</summary>
        public string Url
        {
            get { return Get<string>("url", Codec.ToText); }
            set { Put<string>("url", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "text");
        }
    }
}
