// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Dates, and a calendar of them.</summary>
    public sealed class DeadlinesResponse : Json
    {
        private DeadlinesResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DeadlinesResponse Of(JToken json)
        {
            return new DeadlinesResponse(json);
        }

        /// <summary>An iCalendar (RFC 5545) text of the deadlines that bind or may bind.</summary>
        public string Calendar
        {
            get { return Get<string>("calendar", Codec.ToText); }
        }

        /// <summary>The deadlines in the order of their dates: fixed ones, and of the yearly ones the last that has passed and the next two.</summary>
        public IReadOnlyList<Deadline> Deadlines
        {
            get { return Get<IReadOnlyList<Deadline>>("deadlines", Codec.ToList<Deadline>(Nd137.Types.Deadline.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "calendar")
                && Codec.Has(json, "deadlines");
        }
    }
}
