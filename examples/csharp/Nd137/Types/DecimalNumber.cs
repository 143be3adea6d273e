// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A whole number, or a decimal number as a string; null if unknown.</summary>
    public sealed class DecimalNumber : Json
    {
        private DecimalNumber(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DecimalNumber Of(JToken json)
        {
            return new DecimalNumber(json);
        }

        /// <summary>In the form of long?.</summary>
        public static DecimalNumber OfLong(long? value)
        {
            return new DecimalNumber(Codec.Write<long?>(value, Codec.FromLong));
        }

        /// <summary>As long?, or null if it has another form.</summary>
        public long? AsLong()
        {
            return As<long?>(Codec.IsNumber, Codec.ToLong);
        }

        /// <summary>In the form of string.</summary>
        public static DecimalNumber OfString(string value)
        {
            return new DecimalNumber(Codec.Write<string>(value, Codec.FromText));
        }

        /// <summary>As string, or null if it has another form.</summary>
        public string AsString()
        {
            return As<string>(Codec.IsText, Codec.ToText);
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Codec.IsNumber)
                || Codec.Test(json, Codec.IsText);
        }
    }
}
