// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A group of the set.</summary>
    public sealed class IndicatorGroup : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public IndicatorGroup() : base(new JObject())
        {
        }

        private IndicatorGroup(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorGroup Of(JToken json)
        {
            return new IndicatorGroup(json);
        }

        /// <summary>Its id, as the indicators' `groups` name it.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
            set { Put<string>("id", value, Codec.FromText); }
        }

        /// <summary>What it is called.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
            set { Put<string>("name", value, Codec.FromText); }
        }

        /// <summary>What it is for; unknown if absent.</summary>
        public IndicatorGroupRole? Role
        {
            get { return Get<IndicatorGroupRole?>("role", Codec.ToEnum<IndicatorGroupRole>); }
            set { Put<IndicatorGroupRole?>("role", value, Codec.FromEnum<IndicatorGroupRole>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "id");
        }
    }
}
