// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Parts that do not add up to the whole.</summary>
    public sealed class ObservationSum : Json
    {
        private ObservationSum(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ObservationSum Of(JToken json)
        {
            return new ObservationSum(json);
        }

        /// <summary>The breakdown.</summary>
        public string Breakdown
        {
            get { return Get<string>("breakdown", Codec.ToText); }
        }

        /// <summary>How far sum and whole lie apart.</summary>
        public string Difference
        {
            get { return Get<string>("difference", Codec.ToText); }
        }

        /// <summary>The period.</summary>
        public string Period
        {
            get { return Get<string>("period", Codec.ToText); }
        }

        /// <summary>The sum of the parts.</summary>
        public string Sum
        {
            get { return Get<string>("sum", Codec.ToText); }
        }

        /// <summary>The whole.</summary>
        public string Whole
        {
            get { return Get<string>("whole", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "breakdown")
                && Codec.Has(json, "difference")
                && Codec.Has(json, "period")
                && Codec.Has(json, "sum")
                && Codec.Has(json, "whole");
        }
    }
}
