// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on observations. Observations are named by their place, the first is 0.</summary>
    public sealed class ObservationsResponse : Json
    {
        private ObservationsResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ObservationsResponse Of(JToken json)
        {
            return new ObservationsResponse(json);
        }

        /// <summary>A finding for each rule.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>How often the indicator comes, as read from its data period.</summary>
        public Frequency? Frequency
        {
            get { return Get<Frequency?>("frequency", Codec.ToEnum<Frequency>); }
        }

        /// <summary>Those in the future.</summary>
        public IReadOnlyList<long?> Future
        {
            get { return Get<IReadOnlyList<long?>>("future", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Those that came late.</summary>
        public IReadOnlyList<LateObservation> Late
        {
            get { return Get<IReadOnlyList<LateObservation>>("late", Codec.ToList<LateObservation>(Nd137.Types.LateObservation.Of)); }
        }

        /// <summary>Periods without data, between the first and the last that must have them.</summary>
        public IReadOnlyList<ObservationGap> Missing
        {
            get { return Get<IReadOnlyList<ObservationGap>>("missing", Codec.ToList<ObservationGap>(Nd137.Types.ObservationGap.Of)); }
        }

        /// <summary>Periods (and parts) that have more than one value.</summary>
        public IReadOnlyList<IReadOnlyList<long?>> Repeated
        {
            get { return Get<IReadOnlyList<IReadOnlyList<long?>>>("repeated", Codec.ToList<IReadOnlyList<long?>>(Codec.ToList<long?>(Codec.ToLong))); }
        }

        /// <summary>Parts that do not add up.</summary>
        public IReadOnlyList<ObservationSum> Sums
        {
            get { return Get<IReadOnlyList<ObservationSum>>("sums", Codec.ToList<ObservationSum>(Nd137.Types.ObservationSum.Of)); }
        }

        /// <summary>Those of periods that had not ended.</summary>
        public IReadOnlyList<long?> Unfinished
        {
            get { return Get<IReadOnlyList<long?>>("unfinished", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Those of another data period than the declared one.</summary>
        public IReadOnlyList<long?> WrongPeriod
        {
            get { return Get<IReadOnlyList<long?>>("wrong_period", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Those with another unit.</summary>
        public IReadOnlyList<long?> WrongUnit
        {
            get { return Get<IReadOnlyList<long?>>("wrong_unit", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "frequency")
                && Codec.Has(json, "future")
                && Codec.Has(json, "late")
                && Codec.Has(json, "missing")
                && Codec.Has(json, "repeated")
                && Codec.Has(json, "sums")
                && Codec.Has(json, "unfinished")
                && Codec.Has(json, "wrong_period")
                && Codec.Has(json, "wrong_unit");
        }
    }
}
