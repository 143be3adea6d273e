// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Who: a string, or a whole number, which is the same user as its decimal string.</summary>
    public sealed class EventGivenUser : Json
    {
        private EventGivenUser(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static EventGivenUser Of(JToken json)
        {
            return new EventGivenUser(json);
        }

        /// <summary>In the form of string.</summary>
        public static EventGivenUser OfString(string value)
        {
            return new EventGivenUser(Codec.Write<string>(value, Codec.FromText));
        }

        /// <summary>As string, or null if it has another form.</summary>
        public string AsString()
        {
            return As<string>(Codec.IsText, Codec.ToText);
        }

        /// <summary>In the form of long?.</summary>
        public static EventGivenUser OfLong(long? value)
        {
            return new EventGivenUser(Codec.Write<long?>(value, Codec.FromLong));
        }

        /// <summary>As long?, or null if it has another form.</summary>
        public long? AsLong()
        {
            return As<long?>(Codec.IsNumber, Codec.ToLong);
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Codec.IsText)
                || Codec.Test(json, Codec.IsNumber);
        }
    }
}
