// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Six findings, one for each criterion of Art. 21.2. Never a certificate (reading 20).</summary>
    public sealed class TrustResponse : Json
    {
        private TrustResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static TrustResponse Of(JToken json)
        {
            return new TrustResponse(json);
        }

        /// <summary>The findings.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The criteria in the order of the law.</summary>
        public IReadOnlyList<TrustCriterion> Criteria
        {
            get { return Get<IReadOnlyList<TrustCriterion>>("criteria", Codec.ToList<TrustCriterion>(Nd137.Types.TrustCriterion.Of)); }
        }

        /// <summary>The day after which the verdict no longer stands: the earliest end of the evidence that settles a criterion.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
        }

        /// <summary>What the security.txt says, where one was handed in.</summary>
        public SecurityTxt SecurityTxt
        {
            get { return Get<SecurityTxt>("security_txt", Nd137.Types.SecurityTxt.Of); }
        }

        /// <summary>What the six findings add up to.</summary>
        public Bilingual Statement
        {
            get { return Get<Bilingual>("statement", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "expires");
        }
    }
}
