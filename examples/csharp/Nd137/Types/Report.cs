// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A report to the state (Art. 18.2). Counts are strings of digits.</summary>
    public sealed class Report : Json
    {
        private Report(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Report Of(JToken json)
        {
            return new Report(json);
        }

        /// <summary>The day of the report.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
        }

        /// <summary>The average of the twelve months.</summary>
        public Average Average
        {
            get { return Get<Average>("average", Nd137.Types.Average.Of); }
        }

        /// <summary>The twelve months.</summary>
        public IReadOnlyList<MonthUsers> Months
        {
            get { return Get<IReadOnlyList<MonthUsers>>("months", Codec.ToList<MonthUsers>(Nd137.Types.MonthUsers.Of)); }
        }

        /// <summary>The platform's owner.</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
        }

        /// <summary>The platform's name.</summary>
        public string Platform
        {
            get { return Get<string>("platform", Codec.ToText); }
        }

        /// <summary>The population that decided.</summary>
        public UsedFigure Population
        {
            get { return Get<UsedFigure>("population", Nd137.Types.UsedFigure.Of); }
        }

        /// <summary>What the report rests on.</summary>
        public IReadOnlyList<Citation> Provisions
        {
            get { return Get<IReadOnlyList<Citation>>("provisions", Codec.ToList<Citation>(Nd137.Types.Citation.Of)); }
        }

        /// <summary>The class.</summary>
        public Scale? Scale
        {
            get { return Get<Scale?>("scale", Codec.ToEnum<Scale>); }
        }

        /// <summary>The body that receives it on the day.</summary>
        public Body To
        {
            get { return Get<Body>("to", Nd137.Types.Body.Of); }
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
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "average")
                && Codec.Has(json, "months")
                && Codec.Has(json, "owner")
                && Codec.Has(json, "platform")
                && Codec.Has(json, "population")
                && Codec.Has(json, "provisions")
                && Codec.Has(json, "scale")
                && Codec.Has(json, "to")
                && Codec.Has(json, "total");
        }
    }
}
