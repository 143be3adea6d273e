// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An average of twelve months without rounding: `whole` and `twelfths` twelfths.</summary>
    public sealed class Average : Json
    {
        private Average(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Average Of(JToken json)
        {
            return new Average(json);
        }

        /// <summary>What is left over: 0 to 11 twelfths.</summary>
        public long? Twelfths
        {
            get { return Get<long?>("twelfths", Codec.ToLong); }
        }

        /// <summary>Whole users a month.</summary>
        public string Whole
        {
            get { return Get<string>("whole", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "twelfths")
                && Codec.Has(json, "whole");
        }
    }
}
