// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A conversion to judge.</summary>
    public sealed class ConversionRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ConversionRequest() : base(new JObject())
        {
        }

        private ConversionRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ConversionRequest Of(JToken json)
        {
            return new ConversionRequest(json);
        }

        /// <summary>Whether the result can be opened and used for reference (Law Art. 12.1.b).</summary>
        public Fact Accessible
        {
            get { return Get<Fact>("accessible", Nd137.Types.Fact.Of); }
            set { Put<Fact>("accessible", value, Json.Write); }
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

        /// <summary>From which medium to which.</summary>
        public Transfer? Direction
        {
            get { return Get<Transfer?>("direction", Codec.ToEnum<Transfer>); }
            set { Put<Transfer?>("direction", value, Codec.FromEnum<Transfer>); }
        }

        /// <summary>Whether the content is as whole as in the source (Law Arts 12.1.a, 12.2.a).</summary>
        public Fact Integrity
        {
            get { return Get<Fact>("integrity", Nd137.Types.Fact.Of); }
            set { Put<Fact>("integrity", value, Json.Write); }
        }

        /// <summary>What is converted; unknown if absent.</summary>
        public IReadOnlyList<SourceKind?> Kinds
        {
            get { return Get<IReadOnlyList<SourceKind?>>("kinds", Codec.ToList<SourceKind?>(Codec.ToEnum<SourceKind>)); }
            set { Put<IReadOnlyList<SourceKind?>>("kinds", value, Codec.FromList<SourceKind?>(Codec.FromEnum<SourceKind>)); }
        }

        /// <summary>The mark, field by field. Give this or `text`.</summary>
        public MarkFacts Mark
        {
            get { return Get<MarkFacts>("mark", Nd137.Types.MarkFacts.Of); }
            set { Put<MarkFacts>("mark", value, Json.Write); }
        }

        /// <summary>Whether the electronic result can be retrieved while the system runs.</summary>
        public Fact Retrievable
        {
            get { return Get<Fact>("retrievable", Nd137.Types.Fact.Of); }
            set { Put<Fact>("retrievable", value, Json.Write); }
        }

        /// <summary>How the paper was scanned.</summary>
        public Scan Scan
        {
            get { return Get<Scan>("scan", Nd137.Types.Scan.Of); }
            set { Put<Scan>("scan", value, Json.Write); }
        }

        /// <summary>Who signed, and the seal.</summary>
        public Signature Signature
        {
            get { return Get<Signature>("signature", Nd137.Types.Signature.Of); }
            set { Put<Signature>("signature", value, Json.Write); }
        }

        /// <summary>The whole mark as printed on the document, by any tool, at most `reading::LONGEST_TEXT` bytes.</summary>
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
                && Codec.Has(json, "direction");
        }
    }
}
