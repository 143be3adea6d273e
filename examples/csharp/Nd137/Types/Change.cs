// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A rule that says something else on the other day.</summary>
    public sealed class Change : Json
    {
        private Change(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Change Of(JToken json)
        {
            return new Change(json);
        }

        /// <summary>On the first day; absent where the operation did not ask it then.</summary>
        public FindingOfDay First
        {
            get { return Get<FindingOfDay>("first", Nd137.Types.FindingOfDay.Of); }
        }

        /// <summary>Why; never empty.</summary>
        public IReadOnlyList<Reason> Reasons
        {
            get { return Get<IReadOnlyList<Reason>>("reasons", Codec.ToList<Reason>(Nd137.Types.Reason.Of)); }
        }

        /// <summary>Rule id.</summary>
        public string Rule
        {
            get { return Get<string>("rule", Codec.ToText); }
        }

        /// <summary>On the second day.</summary>
        public FindingOfDay Second
        {
            get { return Get<FindingOfDay>("second", Nd137.Types.FindingOfDay.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "first")
                && Codec.Has(json, "reasons")
                && Codec.Has(json, "rule")
                && Codec.Has(json, "second");
        }
    }
}
