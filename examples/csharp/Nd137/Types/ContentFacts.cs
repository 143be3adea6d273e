// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Criterion đ.</summary>
    public sealed class ContentFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ContentFacts() : base(new JObject())
        {
        }

        private ContentFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ContentFacts Of(JToken json)
        {
            return new ContentFacts(json);
        }

        /// <summary>Scans for malicious links, malware and fraud.</summary>
        public IReadOnlyList<ContentScan> Scans
        {
            get { return Get<IReadOnlyList<ContentScan>>("scans", Codec.ToList<ContentScan>(Nd137.Types.ContentScan.Of)); }
            set { Put<IReadOnlyList<ContentScan>>("scans", value, Codec.FromList<ContentScan>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
