// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What becomes of a rule over all definitions of a set. Definitions are named by their place, the first is 0.</summary>
    public sealed class IndicatorTally : Json
    {
        private IndicatorTally(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorTally Of(JToken json)
        {
            return new IndicatorTally(json);
        }

        /// <summary>How many meet it.</summary>
        public long? Met
        {
            get { return Get<long?>("met", Codec.ToLong); }
        }

        /// <summary>Those that a person has to look at.</summary>
        public IReadOnlyList<long?> NeedsReview
        {
            get { return Get<IReadOnlyList<long?>>("needs_review", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Those that do not meet it.</summary>
        public IReadOnlyList<long?> NotMet
        {
            get { return Get<IReadOnlyList<long?>>("not_met", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>The rule.</summary>
        public string Rule
        {
            get { return Get<string>("rule", Codec.ToText); }
        }

        /// <summary>Those of which a fact is missing.</summary>
        public IReadOnlyList<long?> Undetermined
        {
            get { return Get<IReadOnlyList<long?>>("undetermined", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "met")
                && Codec.Has(json, "needs_review")
                && Codec.Has(json, "not_met")
                && Codec.Has(json, "rule")
                && Codec.Has(json, "undetermined");
        }
    }
}
