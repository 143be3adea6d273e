// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An intermediary platform and what its owner does. Whatever is left out is unknown.</summary>
    public sealed class DutiesRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public DutiesRequest() : base(new JObject())
        {
        }

        private DutiesRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DutiesRequest Of(JToken json)
        {
            return new DutiesRequest(json);
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

        /// <summary>What the owner does.</summary>
        public DutyFacts Facts
        {
            get { return Get<DutyFacts>("facts", Nd137.Types.DutyFacts.Of); }
            set { Put<DutyFacts>("facts", value, Json.Write); }
        }

        /// <summary>Whether it is an intermediary platform, as `classify_platform` tells.</summary>
        public Fact Intermediary
        {
            get { return Get<Fact>("intermediary", Nd137.Types.Fact.Of); }
            set { Put<Fact>("intermediary", value, Json.Write); }
        }

        /// <summary>The day on which it began to run; without it, twelve months or more are taken as run.</summary>
        public DateTime? OperatingSince
        {
            get { return Get<DateTime?>("operating_since", Codec.ToDate); }
            set { Put<DateTime?>("operating_since", value, Codec.FromDate); }
        }

        /// <summary>Its scale, as `classify_scale` tells.</summary>
        public Scale? Scale
        {
            get { return Get<Scale?>("scale", Codec.ToEnum<Scale>); }
            set { Put<Scale?>("scale", value, Codec.FromEnum<Scale>); }
        }

        /// <summary>What some duties depend on.</summary>
        public Situation Situation
        {
            get { return Get<Situation>("situation", Nd137.Types.Situation.Of); }
            set { Put<Situation>("situation", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
