// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What the library knows of an instrument.</summary>
    public sealed class InstrumentInfo : Json
    {
        private InstrumentInfo(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static InstrumentInfo Of(JToken json)
        {
            return new InstrumentInfo(json);
        }

        /// <summary>How sure the dates are.</summary>
        public Certainty? Certainty
        {
            get { return Get<Certainty?>("certainty", Codec.ToEnum<Certainty>); }
        }

        /// <summary>First day on which it applies, if known.</summary>
        public DateTime? From
        {
            get { return Get<DateTime?>("from", Codec.ToDate); }
        }

        /// <summary>What it governs here.</summary>
        public Bilingual Governs
        {
            get { return Get<Bilingual>("governs", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Machine form.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
        }

        /// <summary>Whether it applies on the day asked for; absent when unknown.</summary>
        public bool? InForce
        {
            get { return Get<bool?>("in_force", Codec.ToBoolean); }
        }

        /// <summary>Kind and number.</summary>
        public Bilingual Title
        {
            get { return Get<Bilingual>("title", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Last day on which it applies, inclusive.</summary>
        public DateTime? Until
        {
            get { return Get<DateTime?>("until", Codec.ToDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "certainty")
                && Codec.Has(json, "from")
                && Codec.Has(json, "governs")
                && Codec.Has(json, "id")
                && Codec.Has(json, "in_force")
                && Codec.Has(json, "title")
                && Codec.Has(json, "until");
        }
    }
}
