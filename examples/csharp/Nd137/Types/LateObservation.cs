// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An observation that came late.</summary>
    public sealed class LateObservation : Json
    {
        private LateObservation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static LateObservation Of(JToken json)
        {
            return new LateObservation(json);
        }

        /// <summary>The last good day.</summary>
        public DateTime? Due
        {
            get { return Get<DateTime?>("due", Codec.ToDate); }
        }

        /// <summary>Its place; the first is 0.</summary>
        public long? Observation
        {
            get { return Get<long?>("observation", Codec.ToLong); }
        }

        /// <summary>When it came.</summary>
        public DateTime? Reported
        {
            get { return Get<DateTime?>("reported", Codec.ToDate); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "due")
                && Codec.Has(json, "observation")
                && Codec.Has(json, "reported");
        }
    }
}
