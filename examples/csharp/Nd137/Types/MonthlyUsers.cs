// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>At most twelve counts for the complete months before as_of, oldest first; or objects that name their month.</summary>
    public sealed class MonthlyUsers : Json
    {
        private MonthlyUsers(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MonthlyUsers Of(JToken json)
        {
            return new MonthlyUsers(json);
        }

        /// <summary>In the form of IReadOnlyList&lt;Count&gt;.</summary>
        public static MonthlyUsers OfListCount(IReadOnlyList<Count> value)
        {
            return new MonthlyUsers(Codec.Write<IReadOnlyList<Count>>(value, Codec.FromList<Count>(Json.Write)));
        }

        /// <summary>As IReadOnlyList&lt;Count&gt;, or null if it has another form.</summary>
        public IReadOnlyList<Count> AsListCount()
        {
            return As<IReadOnlyList<Count>>(Codec.IsList(Nd137.Types.Count.Fits), Codec.ToList<Count>(Nd137.Types.Count.Of));
        }

        /// <summary>In the form of IReadOnlyList&lt;DatedCount&gt;.</summary>
        public static MonthlyUsers OfListDatedCount(IReadOnlyList<DatedCount> value)
        {
            return new MonthlyUsers(Codec.Write<IReadOnlyList<DatedCount>>(value, Codec.FromList<DatedCount>(Json.Write)));
        }

        /// <summary>As IReadOnlyList&lt;DatedCount&gt;, or null if it has another form.</summary>
        public IReadOnlyList<DatedCount> AsListDatedCount()
        {
            return As<IReadOnlyList<DatedCount>>(Codec.IsList(Nd137.Types.DatedCount.Fits), Codec.ToList<DatedCount>(Nd137.Types.DatedCount.Of));
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Codec.IsList(Nd137.Types.Count.Fits))
                || Codec.Test(json, Codec.IsList(Nd137.Types.DatedCount.Fits));
        }
    }
}
