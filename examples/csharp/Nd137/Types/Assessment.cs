// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One of several forms.</summary>
    public sealed class Assessment : Json
    {
        private Assessment(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Assessment Of(JToken json)
        {
            return new Assessment(json);
        }

        /// <summary>In the form of CompactAssessment.</summary>
        public static Assessment OfCompactAssessment(CompactAssessment value)
        {
            return new Assessment(Codec.Write<CompactAssessment>(value, Json.Write));
        }

        /// <summary>As CompactAssessment, or null if it has another form.</summary>
        public CompactAssessment AsCompactAssessment()
        {
            return As<CompactAssessment>(Nd137.Types.CompactAssessment.Fits, Nd137.Types.CompactAssessment.Of);
        }

        /// <summary>In the form of FullAssessment.</summary>
        public static Assessment OfFullAssessment(FullAssessment value)
        {
            return new Assessment(Codec.Write<FullAssessment>(value, Json.Write));
        }

        /// <summary>As FullAssessment, or null if it has another form.</summary>
        public FullAssessment AsFullAssessment()
        {
            return As<FullAssessment>(Nd137.Types.FullAssessment.Fits, Nd137.Types.FullAssessment.Of);
        }

        /// <summary>The day whose law was applied.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
        }

        /// <summary>The operation that made the verdict.</summary>
        public string Operation
        {
            get { return Get<string>("operation", Codec.ToText); }
        }

        /// <summary>outcome</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
        }

        /// <summary>Version of the rule set.</summary>
        public string RuleSet
        {
            get { return Get<string>("rule_set", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Nd137.Types.CompactAssessment.Fits)
                || Codec.Test(json, Nd137.Types.FullAssessment.Fits);
        }
    }
}
