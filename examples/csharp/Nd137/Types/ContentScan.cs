// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a scanner said of the site.</summary>
    public sealed class ContentScan : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ContentScan() : base(new JObject())
        {
        }

        private ContentScan(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ContentScan Of(JToken json)
        {
            return new ContentScan(json);
        }

        /// <summary>The day of the scan.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>The last day on which it counts.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
            set { Put<DateTime?>("expires", value, Codec.FromDate); }
        }

        /// <summary>How many threats it found; 0 is a clean site.</summary>
        public long? Found
        {
            get { return Get<long?>("found", Codec.ToLong); }
            set { Put<long?>("found", value, Codec.FromLong); }
        }

        /// <summary>SHA-256 of the scanner's report.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
            set { Put<string>("sha256", value, Codec.FromText); }
        }

        /// <summary>The scanner and its version.</summary>
        public string Tool
        {
            get { return Get<string>("tool", Codec.ToText); }
            set { Put<string>("tool", value, Codec.FromText); }
        }

        /// <summary>Where the report can be seen.</summary>
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
