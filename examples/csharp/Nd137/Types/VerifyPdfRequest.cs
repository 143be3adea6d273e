// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The request of `verify_pdf`; the marked document travels with it.</summary>
    public sealed class VerifyPdfRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public VerifyPdfRequest() : base(new JObject())
        {
        }

        private VerifyPdfRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static VerifyPdfRequest Of(JToken json)
        {
            return new VerifyPdfRequest(json);
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much the verdict says.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>What a scanner read from the QR code.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
            set { Put<string>("payload", value, Codec.FromText); }
        }

        /// <summary>The record that was kept beside the document; without it, the one inside the document.</summary>
        public Record Record
        {
            get { return Get<Record>("record", Nd137.Types.Record.Of); }
            set { Put<Record>("record", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
