// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How far a total is from a threshold. Counts are strings of digits.</summary>
    public sealed class Distance : Json
    {
        private Distance(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Distance Of(JToken json)
        {
            return new Distance(json);
        }

        /// <summary>The distance as average monthly users: `total` divided by twelve, rounded up.</summary>
        public string Average
        {
            get { return Get<string>("average", Codec.ToText); }
        }

        /// <summary>Whether the threshold is reached.</summary>
        public bool? Reached
        {
            get { return Get<bool?>("reached", Codec.ToBoolean); }
        }

        /// <summary>The smallest sum over twelve months that reaches it.</summary>
        public string Threshold
        {
            get { return Get<string>("threshold", Codec.ToText); }
        }

        /// <summary>Users over the twelve months together: how many more reach it, or, where it is reached, how many fewer no longer do.</summary>
        public string Total
        {
            get { return Get<string>("total", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "average")
                && Codec.Has(json, "reached")
                && Codec.Has(json, "threshold")
                && Codec.Has(json, "total");
        }
    }
}
