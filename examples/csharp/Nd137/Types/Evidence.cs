// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Something that can be handed over to support a fact (bằng chứng).</summary>
    public sealed class Evidence : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Evidence() : base(new JObject())
        {
        }

        private Evidence(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Evidence Of(JToken json)
        {
            return new Evidence(json);
        }

        /// <summary>The day on which it was made or seen.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>The last day on which it still holds.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
            set { Put<DateTime?>("expires", value, Codec.FromDate); }
        }

        /// <summary>What it shows, in the caller's words.</summary>
        public string Note
        {
            get { return Get<string>("note", Codec.ToText); }
            set { Put<string>("note", value, Codec.FromText); }
        }

        /// <summary>SHA-256 of the document, 64 hexadecimal digits.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
            set { Put<string>("sha256", value, Codec.FromText); }
        }

        /// <summary>Where it can be seen.</summary>
        public string Url
        {
            get { return Get<string>("url", Codec.ToText); }
            set { Put<string>("url", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
