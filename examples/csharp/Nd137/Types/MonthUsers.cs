// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One month that an answer rests on.</summary>
    public sealed class MonthUsers : Json
    {
        private MonthUsers(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MonthUsers Of(JToken json)
        {
            return new MonthUsers(json);
        }

        /// <summary>The calendar month in UTC+7.</summary>
        public string Month
        {
            get { return Get<string>("month", Codec.ToText); }
        }

        /// <summary>Users in that month as a string of digits; null where nobody has said.</summary>
        public string Users
        {
            get { return Get<string>("users", Codec.ToText); }
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
