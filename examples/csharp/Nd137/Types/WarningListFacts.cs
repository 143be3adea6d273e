// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Criterion d. The list's text travels as the attached document, or as entries.</summary>
    public sealed class WarningListFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public WarningListFacts() : base(new JObject())
        {
        }

        private WarningListFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static WarningListFacts Of(JToken json)
        {
            return new WarningListFacts(json);
        }

        /// <summary>The day of the copy.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>Its entries, where no document is attached.</summary>
        public IReadOnlyList<string> Entries
        {
            get { return Get<IReadOnlyList<string>>("entries", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("entries", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>What a look-up of the site in this copy said, where neither the document nor the entries are handed in.</summary>
        public bool? Listed
        {
            get { return Get<bool?>("listed", Codec.ToBoolean); }
            set { Put<bool?>("listed", value, Codec.FromBoolean); }
        }

        /// <summary>SHA-256 of the copy; compared with the attached document.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
            set { Put<string>("sha256", value, Codec.FromText); }
        }

        /// <summary>Where it was published.</summary>
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
