// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The site (trang thông tin điện tử) that is judged.</summary>
    public sealed class TrustSite : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public TrustSite() : base(new JObject())
        {
        }

        private TrustSite(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static TrustSite Of(JToken json)
        {
            return new TrustSite(json);
        }

        /// <summary>IP addresses of its servers.</summary>
        public IReadOnlyList<string> Addresses
        {
            get { return Get<IReadOnlyList<string>>("addresses", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("addresses", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>Its domain names.</summary>
        public IReadOnlyList<string> Hosts
        {
            get { return Get<IReadOnlyList<string>>("hosts", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("hosts", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
