// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A system's monthly users, to be classified by scale (Art. 17).</summary>
    public sealed class ScaleRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ScaleRequest() : base(new JObject())
        {
        }

        private ScaleRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ScaleRequest Of(JToken json)
        {
            return new ScaleRequest(json);
        }

        /// <summary>The day whose population and whose last twelve complete months count.</summary>
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

        /// <summary>Distinct users in Viet Nam a month (Arts 17.1, 17.4).</summary>
        public MonthlyUsers MonthlyUsers
        {
            get { return Get<MonthlyUsers>("monthly_users", Nd137.Types.MonthlyUsers.Of); }
            set { Put<MonthlyUsers>("monthly_users", value, Json.Write); }
        }

        /// <summary>Which kind of population figure decides; the yearly average if absent (reading 2).</summary>
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
