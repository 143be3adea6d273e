// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A decision that approves a security level (quyết định phê duyệt cấp độ).</summary>
    public sealed class LevelApproval : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public LevelApproval() : base(new JObject())
        {
        }

        private LevelApproval(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static LevelApproval Of(JToken json)
        {
            return new LevelApproval(json);
        }

        /// <summary>Its day.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>The last day on which it holds, if it says one.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
            set { Put<DateTime?>("expires", value, Codec.FromDate); }
        }

        /// <summary>Who issued it.</summary>
        public string Issuer
        {
            get { return Get<string>("issuer", Codec.ToText); }
            set { Put<string>("issuer", value, Codec.FromText); }
        }

        /// <summary>Its number and symbol.</summary>
        public string Number
        {
            get { return Get<string>("number", Codec.ToText); }
            set { Put<string>("number", value, Codec.FromText); }
        }

        /// <summary>SHA-256 of the document.</summary>
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
