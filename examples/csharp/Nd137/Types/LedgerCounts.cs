// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How many of the listed provisions there are of each kind.</summary>
    public sealed class LedgerCounts : Json
    {
        private LedgerCounts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static LedgerCounts Of(JToken json)
        {
            return new LedgerCounts(json);
        }

        /// <summary>Checked by rules.</summary>
        public long? Coded
        {
            get { return Get<long?>("coded", Codec.ToLong); }
        }

        /// <summary>Asks nothing of anybody.</summary>
        public long? Declaratory
        {
            get { return Get<long?>("declaratory", Codec.ToLong); }
        }

        /// <summary>Left to a person.</summary>
        public long? NeedsReview
        {
            get { return Get<long?>("needs_review", Codec.ToLong); }
        }

        /// <summary>Addressed to a state body only.</summary>
        public long? StateBody
        {
            get { return Get<long?>("state_body", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "coded")
                && Codec.Has(json, "declaratory")
                && Codec.Has(json, "needs_review")
                && Codec.Has(json, "state_body");
        }
    }
}
