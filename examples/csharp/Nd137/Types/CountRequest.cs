// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Activity events whose users are to be counted by month.</summary>
    public sealed class CountRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public CountRequest() : base(new JObject())
        {
        }

        private CountRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CountRequest Of(JToken json)
        {
            return new CountRequest(json);
        }

        /// <summary>The day of the count; months before its own are complete.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>The events, in any order; one that is given twice changes no number of users.</summary>
        public IReadOnlyList<EventGiven> Events
        {
            get { return Get<IReadOnlyList<EventGiven>>("events", Codec.ToList<EventGiven>(Nd137.Types.EventGiven.Of)); }
            set { Put<IReadOnlyList<EventGiven>>("events", value, Codec.FromList<EventGiven>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "events");
        }
    }
}
