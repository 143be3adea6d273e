// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a declaration is made of.</summary>
    public sealed class DeclareRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public DeclareRequest() : base(new JObject())
        {
        }

        private DeclareRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DeclareRequest Of(JToken json)
        {
            return new DeclareRequest(json);
        }

        /// <summary>Who signs for the owner: name and position.</summary>
        public string DeclaredBy
        {
            get { return Get<string>("declared_by", Codec.ToText); }
            set { Put<string>("declared_by", value, Codec.FromText); }
        }

        /// <summary>The system's owner (chủ quản hệ thống thông tin).</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
            set { Put<string>("owner", value, Codec.FromText); }
        }

        /// <summary>Where it is declared.</summary>
        public string Place
        {
            get { return Get<string>("place", Codec.ToText); }
            set { Put<string>("place", value, Codec.FromText); }
        }

        /// <summary>The system's name.</summary>
        public string System
        {
            get { return Get<string>("system", Codec.ToText); }
            set { Put<string>("system", value, Codec.FromText); }
        }

        /// <summary>The site and the evidence; its `as_of` is the day of the declaration.</summary>
        public TrustRequest Trust
        {
            get { return Get<TrustRequest>("trust", Nd137.Types.TrustRequest.Of); }
            set { Put<TrustRequest>("trust", value, Json.Write); }
        }

        /// <summary>The site's address.</summary>
        public string Url
        {
            get { return Get<string>("url", Codec.ToText); }
            set { Put<string>("url", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "owner")
                && Codec.Has(json, "system")
                && Codec.Has(json, "trust")
                && Codec.Has(json, "url");
        }
    }
}
