// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A security.txt to read; the file is the attached document.</summary>
    public sealed class SecurityTxtRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public SecurityTxtRequest() : base(new JObject())
        {
        }

        private SecurityTxtRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SecurityTxtRequest Of(JToken json)
        {
            return new SecurityTxtRequest(json);
        }

        /// <summary>The day as of which it is read.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much to say: `compact` leaves the advice out.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>The URL from which it came, to compare with Canonical.</summary>
        public string Url
        {
            get { return Get<string>("url", Codec.ToText); }
            set { Put<string>("url", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
