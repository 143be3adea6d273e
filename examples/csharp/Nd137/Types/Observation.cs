// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One value of an indicator.</summary>
    public sealed class Observation : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Observation() : base(new JObject())
        {
        }

        private Observation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Observation Of(JToken json)
        {
            return new Observation(json);
        }

        /// <summary>The breakdown that the value is a part of, such as `sex`; absent for the whole.</summary>
        public string Breakdown
        {
            get { return Get<string>("breakdown", Codec.ToText); }
            set { Put<string>("breakdown", value, Codec.FromText); }
        }

        /// <summary>Which part of the breakdown, such as `female`.</summary>
        public string Part
        {
            get { return Get<string>("part", Codec.ToText); }
            set { Put<string>("part", value, Codec.FromText); }
        }

        /// <summary>The period: `2026`, `2026-S1`, `2026-Q3`, `2026-10`, `2026-W07` or `2026-10-05`.</summary>
        public string Period
        {
            get { return Get<string>("period", Codec.ToText); }
            set { Put<string>("period", value, Codec.FromText); }
        }

        /// <summary>The day on which it was provided.</summary>
        public DateTime? Reported
        {
            get { return Get<DateTime?>("reported", Codec.ToDate); }
            set { Put<DateTime?>("reported", value, Codec.FromDate); }
        }

        /// <summary>Its unit, where it differs from `observed_unit`.</summary>
        public string Unit
        {
            get { return Get<string>("unit", Codec.ToText); }
            set { Put<string>("unit", value, Codec.FromText); }
        }

        /// <summary>The value; null fills no period.</summary>
        public DecimalNumber Value
        {
            get { return Get<DecimalNumber>("value", Nd137.Types.DecimalNumber.Of); }
            set { Put<DecimalNumber>("value", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "period");
        }
    }
}
