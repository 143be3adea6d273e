// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Users by month. A month without events is not listed.</summary>
    public sealed class CountResponse : Json
    {
        private CountResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CountResponse Of(JToken json)
        {
            return new CountResponse(json);
        }

        /// <summary>The months that have events, ascending.</summary>
        public IReadOnlyList<CountedMonth> Months
        {
            get { return Get<IReadOnlyList<CountedMonth>>("months", Codec.ToList<CountedMonth>(Nd137.Types.CountedMonth.Of)); }
        }

        /// <summary>What the count rests on.</summary>
        public IReadOnlyList<Citation> Provisions
        {
            get { return Get<IReadOnlyList<Citation>>("provisions", Codec.ToList<Citation>(Nd137.Types.Citation.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "months")
                && Codec.Has(json, "provisions");
        }
    }
}
