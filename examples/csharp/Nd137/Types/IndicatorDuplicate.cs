// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One indicator defined more than once.</summary>
    public sealed class IndicatorDuplicate : Json
    {
        private IndicatorDuplicate(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorDuplicate Of(JToken json)
        {
            return new IndicatorDuplicate(json);
        }

        /// <summary>The places of the definitions; the first is 0.</summary>
        public IReadOnlyList<long?> Indicators
        {
            get { return Get<IReadOnlyList<long?>>("indicators", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>The code or the name that they share.</summary>
        public string Key
        {
            get { return Get<string>("key", Codec.ToText); }
        }

        /// <summary>The different sources.</summary>
        public IReadOnlyList<string> Sources
        {
            get { return Get<IReadOnlyList<string>>("sources", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The different units.</summary>
        public IReadOnlyList<string> Units
        {
            get { return Get<IReadOnlyList<string>>("units", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Whether the code or the name is shared.</summary>
        public IndicatorShared? What
        {
            get { return Get<IndicatorShared?>("what", Codec.ToEnum<IndicatorShared>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "indicators")
                && Codec.Has(json, "key")
                && Codec.Has(json, "sources")
                && Codec.Has(json, "units")
                && Codec.Has(json, "what");
        }
    }
}
