// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How many indicators a group has.</summary>
    public sealed class IndicatorGroupCount : Json
    {
        private IndicatorGroupCount(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorGroupCount Of(JToken json)
        {
            return new IndicatorGroupCount(json);
        }

        /// <summary>The group's id.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
        }

        /// <summary>How many indicators name it.</summary>
        public long? Indicators
        {
            get { return Get<long?>("indicators", Codec.ToLong); }
        }

        /// <summary>What it is for.</summary>
        public IndicatorGroupRole? Role
        {
            get { return Get<IndicatorGroupRole?>("role", Codec.ToEnum<IndicatorGroupRole>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "id")
                && Codec.Has(json, "indicators")
                && Codec.Has(json, "role");
        }
    }
}
