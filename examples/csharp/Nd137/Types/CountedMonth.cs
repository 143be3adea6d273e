// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The users of one month.</summary>
    public sealed class CountedMonth : Json
    {
        private CountedMonth(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CountedMonth Of(JToken json)
        {
            return new CountedMonth(json);
        }

        /// <summary>Events that do not count because the user was not in Viet Nam.</summary>
        public ulong? AbroadEvents
        {
            get { return Get<ulong?>("abroad_events", Codec.ToULong); }
        }

        /// <summary>Whether the month was over on the day of the count.</summary>
        public bool? Complete
        {
            get { return Get<bool?>("complete", Codec.ToBoolean); }
        }

        /// <summary>The calendar month in UTC+7.</summary>
        public string Month
        {
            get { return Get<string>("month", Codec.ToText); }
        }

        /// <summary>Events that do not count because they are no log-in, access or use.</summary>
        public ulong? OtherEvents
        {
            get { return Get<ulong?>("other_events", Codec.ToULong); }
        }

        /// <summary>Events without a known place.</summary>
        public ulong? UnknownPlaceEvents
        {
            get { return Get<ulong?>("unknown_place_events", Codec.ToULong); }
        }

        /// <summary>Distinct users in Viet Nam.</summary>
        public ulong? Users
        {
            get { return Get<ulong?>("users", Codec.ToULong); }
        }

        /// <summary>Distinct users who were seen only without a known place; not in `users`.</summary>
        public ulong? UsersOfUnknownPlace
        {
            get { return Get<ulong?>("users_of_unknown_place", Codec.ToULong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "abroad_events")
                && Codec.Has(json, "complete")
                && Codec.Has(json, "month")
                && Codec.Has(json, "other_events")
                && Codec.Has(json, "unknown_place_events")
                && Codec.Has(json, "users")
                && Codec.Has(json, "users_of_unknown_place");
        }
    }
}
