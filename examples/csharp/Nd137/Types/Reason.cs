// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A reason with its day.</summary>
    public sealed class Reason : Json
    {
        private Reason(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Reason Of(JToken json)
        {
            return new Reason(json);
        }

        /// <summary>The first day on which it is different; absent for facts.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
        }

        /// <summary>What kind of reason.</summary>
        public ReasonKind? Kind
        {
            get { return Get<ReasonKind?>("kind", Codec.ToEnum<ReasonKind>); }
        }

        /// <summary>In words.</summary>
        public Bilingual Why
        {
            get { return Get<Bilingual>("why", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "date")
                && Codec.Has(json, "kind")
                && Codec.Has(json, "why");
        }
    }
}
