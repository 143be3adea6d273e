// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A system that may be an intermediary platform. Every fact may be left out.</summary>
    public sealed class PlatformRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public PlatformRequest() : base(new JObject())
        {
        }

        private PlatformRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PlatformRequest Of(JToken json)
        {
            return new PlatformRequest(json);
        }

        /// <summary>The day whose law applies.</summary>
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

        /// <summary>The days on which the owner determined the scale; an empty list if it never did, absent if that is not known.</summary>
        public IReadOnlyList<DateTime?> Determinations
        {
            get { return Get<IReadOnlyList<DateTime?>>("determinations", Codec.ToList<DateTime?>(Codec.ToDate)); }
            set { Put<IReadOnlyList<DateTime?>>("determinations", value, Codec.FromList<DateTime?>(Codec.FromDate)); }
        }

        /// <summary>It is an electronic environment in which parties transact, or provide, use or develop products and services.</summary>
        public Fact Environment
        {
            get { return Get<Fact>("environment", Nd137.Types.Fact.Of); }
            set { Put<Fact>("environment", value, Json.Write); }
        }

        /// <summary>Its owner is independent of the transacting parties.</summary>
        public Fact Independent
        {
            get { return Get<Fact>("independent", Nd137.Types.Fact.Of); }
            set { Put<Fact>("independent", value, Json.Write); }
        }

        /// <summary>Distinct users in Viet Nam a month, as in `classify_scale`.</summary>
        public MonthlyUsers MonthlyUsers
        {
            get { return Get<MonthlyUsers>("monthly_users", Nd137.Types.MonthlyUsers.Of); }
            set { Put<MonthlyUsers>("monthly_users", value, Json.Write); }
        }

        /// <summary>The day on which it began to run.</summary>
        public DateTime? OperatingSince
        {
            get { return Get<DateTime?>("operating_since", Codec.ToDate); }
            set { Put<DateTime?>("operating_since", value, Codec.FromDate); }
        }

        /// <summary>Its owner sells or transacts on it too.</summary>
        public Fact OwnerTrades
        {
            get { return Get<Fact>("owner_trades", Nd137.Types.Fact.Of); }
            set { Put<Fact>("owner_trades", value, Json.Write); }
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

        /// <summary>The days on which the owner reported to the state; an empty list if it never did.</summary>
        public IReadOnlyList<DateTime?> Reports
        {
            get { return Get<IReadOnlyList<DateTime?>>("reports", Codec.ToList<DateTime?>(Codec.ToDate)); }
            set { Put<IReadOnlyList<DateTime?>>("reports", value, Codec.FromList<DateTime?>(Codec.FromDate)); }
        }

        /// <summary>Third parties transact on it.</summary>
        public Fact ThirdParties
        {
            get { return Get<Fact>("third_parties", Nd137.Types.Fact.Of); }
            set { Put<Fact>("third_parties", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
