// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What to compare. The marked document itself may travel with the request.</summary>
    public sealed class VerifyRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public VerifyRequest() : base(new JObject())
        {
        }

        private VerifyRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static VerifyRequest Of(JToken json)
        {
            return new VerifyRequest(json);
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

        /// <summary>The marked document's digest, where the document is not given.</summary>
        public Digested Document
        {
            get { return Get<Digested>("document", Nd137.Types.Digested.Of); }
            set { Put<Digested>("document", value, Json.Write); }
        }

        /// <summary>What a scanner read from the QR code.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
            set { Put<string>("payload", value, Codec.FromText); }
        }

        /// <summary>The record of the conversion.</summary>
        public Record Record
        {
            get { return Get<Record>("record", Nd137.Types.Record.Of); }
            set { Put<Record>("record", value, Json.Write); }
        }

        /// <summary>The digest of the document before it was marked.</summary>
        public Digested Source
        {
            get { return Get<Digested>("source", Nd137.Types.Digested.Of); }
            set { Put<Digested>("source", value, Json.Write); }
        }

        /// <summary>The printed mark.</summary>
        public string Text
        {
            get { return Get<string>("text", Codec.ToText); }
            set { Put<string>("text", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "record");
        }
    }
}
