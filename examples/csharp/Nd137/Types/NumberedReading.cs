// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A reading with its number.</summary>
    public sealed class NumberedReading : Json
    {
        private NumberedReading(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static NumberedReading Of(JToken json)
        {
            return new NumberedReading(json);
        }

        /// <summary>Its number.</summary>
        public long? Number
        {
            get { return Get<long?>("number", Codec.ToLong); }
        }

        /// <summary>What the library does.</summary>
        public Bilingual Text
        {
            get { return Get<Bilingual>("text", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "number")
                && Codec.Has(json, "text");
        }
    }
}
