// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The users of one calendar month.</summary>
    public sealed class DatedCount : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public DatedCount() : base(new JObject())
        {
        }

        private DatedCount(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DatedCount Of(JToken json)
        {
            return new DatedCount(json);
        }

        /// <summary>The calendar month in UTC+7, `YYYY-MM`.</summary>
        public string Month
        {
            get { return Get<string>("month", Codec.ToText); }
            set { Put<string>("month", value, Codec.FromText); }
        }

        /// <summary>Distinct users in Viet Nam in that month.</summary>
        public Count Users
        {
            get { return Get<Count>("users", Nd137.Types.Count.Of); }
            set { Put<Count>("users", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "month")
                && Codec.Has(json, "users");
        }
    }
}
