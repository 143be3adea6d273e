// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An object.</summary>
    public sealed class CompactAssessment : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public CompactAssessment() : base(new JObject())
        {
            Put("detail", "compact", Codec.FromText);
        }

        private CompactAssessment(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CompactAssessment Of(JToken json)
        {
            return new CompactAssessment(json);
        }

        /// <summary>The day whose law was applied.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>Always `compact`.</summary>
        public string Detail
        {
            get { return Get<string>("detail", Codec.ToText); }
        }

        /// <summary>findings</summary>
        public IReadOnlyList<CompactFinding> Findings
        {
            get { return Get<IReadOnlyList<CompactFinding>>("findings", Codec.ToList<CompactFinding>(Nd137.Types.CompactFinding.Of)); }
            set { Put<IReadOnlyList<CompactFinding>>("findings", value, Codec.FromList<CompactFinding>(Json.Write)); }
        }

        /// <summary>The operation that made the verdict.</summary>
        public string Operation
        {
            get { return Get<string>("operation", Codec.ToText); }
            set { Put<string>("operation", value, Codec.FromText); }
        }

        /// <summary>outcome</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
            set { Put<Outcome?>("outcome", value, Codec.FromEnum<Outcome>); }
        }

        /// <summary>Version of the rule set.</summary>
        public string RuleSet
        {
            get { return Get<string>("rule_set", Codec.ToText); }
            set { Put<string>("rule_set", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.HasText(json, "detail", "compact")
                && Codec.Has(json, "findings")
                && Codec.Has(json, "operation")
                && Codec.Has(json, "outcome")
                && Codec.Has(json, "rule_set");
        }
    }
}
