// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The numbers behind a class. Counts are strings of digits.</summary>
    public sealed class ScaleFigures : Json
    {
        private ScaleFigures(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ScaleFigures Of(JToken json)
        {
            return new ScaleFigures(json);
        }

        /// <summary>The average of the twelve months, exact.</summary>
        public Average Average
        {
            get { return Get<Average>("average", Nd137.Types.Average.Of); }
        }

        /// <summary>Where months are wanting: the day from which the scale can be determined, if every month from now on is counted and no older one is supplied.</summary>
        public DateTime? DeterminableFrom
        {
            get { return Get<DateTime?>("determinable_from", Codec.ToDate); }
        }

        /// <summary>The twelve months used, the oldest first.</summary>
        public IReadOnlyList<MonthUsers> Months
        {
            get { return Get<IReadOnlyList<MonthUsers>>("months", Codec.ToList<MonthUsers>(Nd137.Types.MonthUsers.Of)); }
        }

        /// <summary>The answer under the latest figure of the other kind.</summary>
        public OtherAnswer Other
        {
            get { return Get<OtherAnswer>("other", Nd137.Types.OtherAnswer.Of); }
        }

        /// <summary>The population that decides.</summary>
        public UsedFigure Population
        {
            get { return Get<UsedFigure>("population", Nd137.Types.UsedFigure.Of); }
        }

        /// <summary>The distance to 3 %.</summary>
        public Distance ToLarge
        {
            get { return Get<Distance>("to_large", Nd137.Types.Distance.Of); }
        }

        /// <summary>The distance to above 10 %.</summary>
        public Distance ToVeryLarge
        {
            get { return Get<Distance>("to_very_large", Nd137.Types.Distance.Of); }
        }

        /// <summary>The sum of the twelve months.</summary>
        public string Total
        {
            get { return Get<string>("total", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "average")
                && Codec.Has(json, "determinable_from")
                && Codec.Has(json, "months")
                && Codec.Has(json, "other")
                && Codec.Has(json, "population")
                && Codec.Has(json, "to_large")
                && Codec.Has(json, "to_very_large")
                && Codec.Has(json, "total");
        }
    }
}
