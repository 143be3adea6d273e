// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Two verdicts on the same facts.</summary>
    public sealed class Comparison : Json
    {
        private Comparison(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Comparison Of(JToken json)
        {
            return new Comparison(json);
        }

        /// <summary>Bodies that are called otherwise.</summary>
        public IReadOnlyList<BodyChange> Bodies
        {
            get { return Get<IReadOnlyList<BodyChange>>("bodies", Codec.ToList<BodyChange>(Nd137.Types.BodyChange.Of)); }
        }

        /// <summary>The rules that say something else, in the order of the first verdict.</summary>
        public IReadOnlyList<Change> Changes
        {
            get { return Get<IReadOnlyList<Change>>("changes", Codec.ToList<Change>(Nd137.Types.Change.Of)); }
        }

        /// <summary>The verdict of the first day.</summary>
        public DayOutcome First
        {
            get { return Get<DayOutcome>("first", Nd137.Types.DayOutcome.Of); }
        }

        /// <summary>The operation.</summary>
        public string Operation
        {
            get { return Get<string>("operation", Codec.ToText); }
        }

        /// <summary>Version of the rule set, the same for both.</summary>
        public string RuleSet
        {
            get { return Get<string>("rule_set", Codec.ToText); }
        }

        /// <summary>The verdict of the second day.</summary>
        public DayOutcome Second
        {
            get { return Get<DayOutcome>("second", Nd137.Types.DayOutcome.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "bodies")
                && Codec.Has(json, "changes")
                && Codec.Has(json, "first")
                && Codec.Has(json, "operation")
                && Codec.Has(json, "rule_set")
                && Codec.Has(json, "second");
        }
    }
}
