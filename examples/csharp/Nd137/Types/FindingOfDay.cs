// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What one rule said on one day.</summary>
    public sealed class FindingOfDay : Json
    {
        private FindingOfDay(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static FindingOfDay Of(JToken json)
        {
            return new FindingOfDay(json);
        }

        /// <summary>JSON Pointer to the fact in the request.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
        }

        /// <summary>Stable key of the sentence.</summary>
        public string Key
        {
            get { return Get<string>("key", Codec.ToText); }
        }

        /// <summary>The sentence.</summary>
        public Bilingual Message
        {
            get { return Get<Bilingual>("message", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The outcome.</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
        }

        /// <summary>Whether it counts towards the overall outcome.</summary>
        public Severity? Severity
        {
            get { return Get<Severity?>("severity", Codec.ToEnum<Severity>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at")
                && Codec.Has(json, "key")
                && Codec.Has(json, "message")
                && Codec.Has(json, "outcome")
                && Codec.Has(json, "severity");
        }
    }
}
