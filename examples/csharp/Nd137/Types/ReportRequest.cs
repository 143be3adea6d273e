// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a report is made of.</summary>
    public sealed class ReportRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ReportRequest() : base(new JObject())
        {
        }

        private ReportRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReportRequest Of(JToken json)
        {
            return new ReportRequest(json);
        }

        /// <summary>The day of the report.</summary>
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

        /// <summary>Whether it is an intermediary platform, as `classify_platform` tells.</summary>
        public Fact Intermediary
        {
            get { return Get<Fact>("intermediary", Nd137.Types.Fact.Of); }
            set { Put<Fact>("intermediary", value, Json.Write); }
        }

        /// <summary>Distinct users in Viet Nam a month, as in `classify_scale`.</summary>
        public MonthlyUsers MonthlyUsers
        {
            get { return Get<MonthlyUsers>("monthly_users", Nd137.Types.MonthlyUsers.Of); }
            set { Put<MonthlyUsers>("monthly_users", value, Json.Write); }
        }

        /// <summary>The platform's owner.</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
            set { Put<string>("owner", value, Codec.FromText); }
        }

        /// <summary>The platform's name.</summary>
        public string Platform
        {
            get { return Get<string>("platform", Codec.ToText); }
            set { Put<string>("platform", value, Codec.FromText); }
        }

        /// <summary>Which kind of population figure decides.</summary>
        public PopulationKind? PopulationKind
        {
            get { return Get<PopulationKind?>("population_kind", Codec.ToEnum<PopulationKind>); }
            set { Put<PopulationKind?>("population_kind", value, Codec.FromEnum<PopulationKind>); }
        }

        /// <summary>Official population figures that replace the library's table.</summary>
        public IReadOnlyList<GivenFigure> Populations
        {
            get { return Get<IReadOnlyList<GivenFigure>>("populations", Codec.ToList<GivenFigure>(Nd137.Types.GivenFigure.Of)); }
            set { Put<IReadOnlyList<GivenFigure>>("populations", value, Codec.FromList<GivenFigure>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
