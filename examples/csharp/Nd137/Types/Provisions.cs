// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The decree's table of contents with the ledger, and the law around it.</summary>
    public sealed class Provisions : Json
    {
        private Provisions(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Provisions Of(JToken json)
        {
            return new Provisions(json);
        }

        /// <summary>Who does the ministries' work on the day.</summary>
        public IReadOnlyList<Body> Bodies
        {
            get { return Get<IReadOnlyList<Body>>("bodies", Codec.ToList<Body>(Nd137.Types.Body.Of)); }
        }

        /// <summary>How many of the listed provisions there are of each kind.</summary>
        public LedgerCounts Counts
        {
            get { return Get<LedgerCounts>("counts", Nd137.Types.LedgerCounts.Of); }
        }

        /// <summary>The instruments that the library cites.</summary>
        public IReadOnlyList<InstrumentInfo> Instruments
        {
            get { return Get<IReadOnlyList<InstrumentInfo>>("instruments", Codec.ToList<InstrumentInfo>(Nd137.Types.InstrumentInfo.Of)); }
        }

        /// <summary>The provisions, in the order of the decree.</summary>
        public IReadOnlyList<ListedProvision> ProvisionsValue
        {
            get { return Get<IReadOnlyList<ListedProvision>>("provisions", Codec.ToList<ListedProvision>(Nd137.Types.ListedProvision.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "bodies")
                && Codec.Has(json, "counts")
                && Codec.Has(json, "instruments")
                && Codec.Has(json, "provisions");
        }
    }
}
