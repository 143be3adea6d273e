// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Answers to the questions of a checklist. Whatever is left out is unknown.</summary>
    public sealed class ChecklistRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ChecklistRequest() : base(new JObject())
        {
        }

        private ChecklistRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ChecklistRequest Of(JToken json)
        {
            return new ChecklistRequest(json);
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>Which checklist.</summary>
        public ChecklistId? Checklist
        {
            get { return Get<ChecklistId?>("checklist", Codec.ToEnum<ChecklistId>); }
            set { Put<ChecklistId?>("checklist", value, Codec.FromEnum<ChecklistId>); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>The answers, by the key of the question.</summary>
        public IReadOnlyDictionary<string, Given> Facts
        {
            get { return Get<IReadOnlyDictionary<string, Given>>("facts", Codec.ToMap<Given>(Nd137.Types.Given.Of)); }
            set { Put<IReadOnlyDictionary<string, Given>>("facts", value, Codec.FromMap<Given>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "checklist");
        }
    }
}
