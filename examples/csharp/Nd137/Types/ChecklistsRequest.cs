// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Which checklists to list.</summary>
    public sealed class ChecklistsRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ChecklistsRequest() : base(new JObject())
        {
        }

        private ChecklistsRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ChecklistsRequest Of(JToken json)
        {
            return new ChecklistsRequest(json);
        }

        /// <summary>The day whose law applies; questions that it does not ask are left out.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>One checklist; all if absent.</summary>
        public ChecklistId? Checklist
        {
            get { return Get<ChecklistId?>("checklist", Codec.ToEnum<ChecklistId>); }
            set { Put<ChecklistId?>("checklist", value, Codec.FromEnum<ChecklistId>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
