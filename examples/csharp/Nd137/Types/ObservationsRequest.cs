// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Observations of one indicator to judge.</summary>
    public sealed class ObservationsRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ObservationsRequest() : base(new JObject())
        {
        }

        private ObservationsRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ObservationsRequest Of(JToken json)
        {
            return new ObservationsRequest(json);
        }

        /// <summary>Whether parts add up to the whole: true for counts and sums, false for rates and averages.</summary>
        public Fact Additive
        {
            get { return Get<Fact>("additive", Nd137.Types.Fact.Of); }
            set { Put<Fact>("additive", value, Json.Write); }
        }

        /// <summary>The day on which they are looked at.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>How many days after its end a period's data are due.</summary>
        public long? DueDays
        {
            get { return Get<long?>("due_days", Codec.ToLong); }
            set { Put<long?>("due_days", value, Codec.FromLong); }
        }

        /// <summary>The first period that must have data; the first observed one if absent.</summary>
        public string First
        {
            get { return Get<string>("first", Codec.ToText); }
            set { Put<string>("first", value, Codec.FromText); }
        }

        /// <summary>The last period that must have data; the last one that is due if absent.</summary>
        public string Last
        {
            get { return Get<string>("last", Codec.ToText); }
            set { Put<string>("last", value, Codec.FromText); }
        }

        /// <summary>The observations, in any order.</summary>
        public IReadOnlyList<Observation> Observations
        {
            get { return Get<IReadOnlyList<Observation>>("observations", Codec.ToList<Observation>(Nd137.Types.Observation.Of)); }
            set { Put<IReadOnlyList<Observation>>("observations", value, Codec.FromList<Observation>(Json.Write)); }
        }

        /// <summary>The unit of the observations that name none.</summary>
        public string ObservedUnit
        {
            get { return Get<string>("observed_unit", Codec.ToText); }
            set { Put<string>("observed_unit", value, Codec.FromText); }
        }

        /// <summary>The indicator's data period, as in its definition.</summary>
        public string Period
        {
            get { return Get<string>("period", Codec.ToText); }
            set { Put<string>("period", value, Codec.FromText); }
        }

        /// <summary>How far the sum of the parts may lie from the whole; 0 if absent.</summary>
        public DecimalNumber Tolerance
        {
            get { return Get<DecimalNumber>("tolerance", Nd137.Types.DecimalNumber.Of); }
            set { Put<DecimalNumber>("tolerance", value, Json.Write); }
        }

        /// <summary>The indicator's unit, as in its definition.</summary>
        public string Unit
        {
            get { return Get<string>("unit", Codec.ToText); }
            set { Put<string>("unit", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
