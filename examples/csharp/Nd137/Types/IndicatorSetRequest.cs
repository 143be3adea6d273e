// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A set to judge. The definitions stand in the request, or come as a document.</summary>
    public sealed class IndicatorSetRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public IndicatorSetRequest() : base(new JObject())
        {
        }

        private IndicatorSetRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorSetRequest Of(JToken json)
        {
            return new IndicatorSetRequest(json);
        }

        /// <summary>Whether the Government or its head asked for indicators ad hoc (10.3.a).</summary>
        public Fact AdHocRequested
        {
            get { return Get<Fact>("ad_hoc_requested", Nd137.Types.Fact.Of); }
            set { Put<Fact>("ad_hoc_requested", value, Json.Write); }
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>How the document's characters are written; found out if absent.</summary>
        public TextEncoding? Encoding
        {
            get { return Get<TextEncoding?>("encoding", Codec.ToEnum<TextEncoding>); }
            set { Put<TextEncoding?>("encoding", value, Codec.FromEnum<TextEncoding>); }
        }

        /// <summary>How the document is written; found out if absent.</summary>
        public IndicatorFormat? Format
        {
            get { return Get<IndicatorFormat?>("format", Codec.ToEnum<IndicatorFormat>); }
            set { Put<IndicatorFormat?>("format", value, Codec.FromEnum<IndicatorFormat>); }
        }

        /// <summary>The groups. A group whose id is the name of a role need not be listed.</summary>
        public IReadOnlyList<IndicatorGroup> Groups
        {
            get { return Get<IReadOnlyList<IndicatorGroup>>("groups", Codec.ToList<IndicatorGroup>(Nd137.Types.IndicatorGroup.Of)); }
            set { Put<IReadOnlyList<IndicatorGroup>>("groups", value, Codec.FromList<IndicatorGroup>(Json.Write)); }
        }

        /// <summary>The definitions, where no document brings them; at most 200,000.</summary>
        public IReadOnlyList<Indicator> Indicators
        {
            get { return Get<IReadOnlyList<Indicator>>("indicators", Codec.ToList<Indicator>(Nd137.Types.Indicator.Of)); }
            set { Put<IReadOnlyList<Indicator>>("indicators", value, Codec.FromList<Indicator>(Json.Write)); }
        }

        /// <summary>Whose set it is; unknown if absent.</summary>
        public IndicatorSetKind? Kind
        {
            get { return Get<IndicatorSetKind?>("kind", Codec.ToEnum<IndicatorSetKind>); }
            set { Put<IndicatorSetKind?>("kind", value, Codec.FromEnum<IndicatorSetKind>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
