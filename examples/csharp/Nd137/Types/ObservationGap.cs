// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Consecutive periods without data.</summary>
    public sealed class ObservationGap : Json
    {
        private ObservationGap(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ObservationGap Of(JToken json)
        {
            return new ObservationGap(json);
        }

        /// <summary>The first of them.</summary>
        public string First
        {
            get { return Get<string>("first", Codec.ToText); }
        }

        /// <summary>The last of them.</summary>
        public string Last
        {
            get { return Get<string>("last", Codec.ToText); }
        }

        /// <summary>How many there are.</summary>
        public long? Periods
        {
            get { return Get<long?>("periods", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "first")
                && Codec.Has(json, "last")
                && Codec.Has(json, "periods");
        }
    }
}
