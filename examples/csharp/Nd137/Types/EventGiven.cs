// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One activity event.</summary>
    public sealed class EventGiven : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public EventGiven() : base(new JObject())
        {
        }

        private EventGiven(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static EventGiven Of(JToken json)
        {
            return new EventGiven(json);
        }

        /// <summary>Whether the user was in Viet Nam; null or absent if that is not known.</summary>
        public bool? InVietNam
        {
            get { return Get<bool?>("in_viet_nam", Codec.ToBoolean); }
            set { Put<bool?>("in_viet_nam", value, Codec.FromBoolean); }
        }

        /// <summary>What was done: `login`, `access`, `use`, or any other word, which does not count.</summary>
        public string Kind
        {
            get { return Get<string>("kind", Codec.ToText); }
            set { Put<string>("kind", value, Codec.FromText); }
        }

        /// <summary>When, as RFC 3339 with an offset: `2026-10-31T17:00:00Z`.</summary>
        public string Time
        {
            get { return Get<string>("time", Codec.ToText); }
            set { Put<string>("time", value, Codec.FromText); }
        }

        /// <summary>Who: a string, or a whole number, which is the same user as its decimal string.</summary>
        public EventGivenUser User
        {
            get { return Get<EventGivenUser>("user", Nd137.Types.EventGivenUser.Of); }
            set { Put<EventGivenUser>("user", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "kind")
                && Codec.Has(json, "time")
                && Codec.Has(json, "user");
        }
    }
}
