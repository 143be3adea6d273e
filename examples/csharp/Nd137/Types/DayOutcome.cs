// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One day's verdict in short.</summary>
    public sealed class DayOutcome : Json
    {
        private DayOutcome(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DayOutcome Of(JToken json)
        {
            return new DayOutcome(json);
        }

        /// <summary>The day.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
        }

        /// <summary>The overall outcome.</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "outcome");
        }
    }
}
