// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A system whose dates are wanted. Whatever is left out is unknown.</summary>
    public sealed class DeadlinesRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public DeadlinesRequest() : base(new JObject())
        {
        }

        private DeadlinesRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DeadlinesRequest Of(JToken json)
        {
            return new DeadlinesRequest(json);
        }

        /// <summary>The day from which days are counted.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>The system converts documents that have legal value (Art. 23).</summary>
        public Fact Converts
        {
            get { return Get<Fact>("converts", Nd137.Types.Fact.Of); }
            set { Put<Fact>("converts", value, Json.Write); }
        }

        /// <summary>The days on which the owner determined the scale; an empty list if it never did.</summary>
        public IReadOnlyList<DateTime?> Determinations
        {
            get { return Get<IReadOnlyList<DateTime?>>("determinations", Codec.ToList<DateTime?>(Codec.ToDate)); }
            set { Put<IReadOnlyList<DateTime?>>("determinations", value, Codec.FromList<DateTime?>(Codec.FromDate)); }
        }

        /// <summary>Whether it is an intermediary platform.</summary>
        public Fact Intermediary
        {
            get { return Get<Fact>("intermediary", Nd137.Types.Fact.Of); }
            set { Put<Fact>("intermediary", value, Json.Write); }
        }

        /// <summary>The language of the calendar; Vietnamese if absent.</summary>
        public Language? Language
        {
            get { return Get<Language?>("language", Codec.ToEnum<Language>); }
            set { Put<Language?>("language", value, Codec.FromEnum<Language>); }
        }

        /// <summary>The system's name, for the calendar.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
            set { Put<string>("name", value, Codec.FromText); }
        }

        /// <summary>The day on which it began to run.</summary>
        public DateTime? OperatingSince
        {
            get { return Get<DateTime?>("operating_since", Codec.ToDate); }
            set { Put<DateTime?>("operating_since", value, Codec.FromDate); }
        }

        /// <summary>Its scale.</summary>
        public Scale? Scale
        {
            get { return Get<Scale?>("scale", Codec.ToEnum<Scale>); }
            set { Put<Scale?>("scale", value, Codec.FromEnum<Scale>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
