// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on a set.</summary>
    public sealed class IndicatorSetResponse : Json
    {
        private IndicatorSetResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorSetResponse Of(JToken json)
        {
            return new IndicatorSetResponse(json);
        }

        /// <summary>A finding for each rule of the set, then one for each rule of its definitions.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>Each rule of the definitions, with the definitions that do not simply meet it.</summary>
        public IReadOnlyList<IndicatorTally> Definitions
        {
            get { return Get<IReadOnlyList<IndicatorTally>>("definitions", Codec.ToList<IndicatorTally>(Nd137.Types.IndicatorTally.Of)); }
        }

        /// <summary>Indicators that are defined more than once.</summary>
        public IReadOnlyList<IndicatorDuplicate> Duplicates
        {
            get { return Get<IReadOnlyList<IndicatorDuplicate>>("duplicates", Codec.ToList<IndicatorDuplicate>(Nd137.Types.IndicatorDuplicate.Of)); }
        }

        /// <summary>The groups, declared ones first, then those that indicators name.</summary>
        public IReadOnlyList<IndicatorGroupCount> Groups
        {
            get { return Get<IReadOnlyList<IndicatorGroupCount>>("groups", Codec.ToList<IndicatorGroupCount>(Nd137.Types.IndicatorGroupCount.Of)); }
        }

        /// <summary>How many definitions there are.</summary>
        public long? Indicators
        {
            get { return Get<long?>("indicators", Codec.ToLong); }
        }

        /// <summary>The indicators in no group.</summary>
        public IReadOnlyList<long?> Ungrouped
        {
            get { return Get<IReadOnlyList<long?>>("ungrouped", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "definitions")
                && Codec.Has(json, "duplicates")
                && Codec.Has(json, "groups")
                && Codec.Has(json, "indicators")
                && Codec.Has(json, "ungrouped");
        }
    }
}
