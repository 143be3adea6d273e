// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A system whose owner is to be determined. Every fact may be left out.</summary>
    public sealed class OwnerRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public OwnerRequest() : base(new JObject())
        {
        }

        private OwnerRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static OwnerRequest Of(JToken json)
        {
            return new OwnerRequest(json);
        }

        /// <summary>How the system came to be.</summary>
        public Acquisition? Acquisition
        {
            get { return Get<Acquisition?>("acquisition", Codec.ToEnum<Acquisition>); }
            set { Put<Acquisition?>("acquisition", value, Codec.FromEnum<Acquisition>); }
        }

        /// <summary>The level that approved the project's investment policy or decided the hire.</summary>
        public string Approver
        {
            get { return Get<string>("approver", Codec.ToText); }
            set { Put<string>("approver", value, Codec.FromText); }
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>The class of the owner.</summary>
        public OwnerClass? Class
        {
            get { return Get<OwnerClass?>("class", Codec.ToEnum<OwnerClass>); }
            set { Put<OwnerClass?>("class", value, Codec.FromEnum<OwnerClass>); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>Evidence for an individual owner.</summary>
        public IReadOnlyList<HolderEvidence> Holders
        {
            get { return Get<IReadOnlyList<HolderEvidence>>("holders", Codec.ToList<HolderEvidence>(Nd137.Types.HolderEvidence.Of)); }
            set { Put<IReadOnlyList<HolderEvidence>>("holders", value, Codec.FromList<HolderEvidence>(Json.Write)); }
        }

        /// <summary>The body that manages the system directly (Art. 15.1).</summary>
        public string Manager
        {
            get { return Get<string>("manager", Codec.ToText); }
            set { Put<string>("manager", value, Codec.FromText); }
        }

        /// <summary>Whether the recorded owner has the authority to manage the system directly (Art. 15.1).</summary>
        public Fact ManagesDirectly
        {
            get { return Get<Fact>("manages_directly", Nd137.Types.Fact.Of); }
            set { Put<Fact>("manages_directly", value, Json.Write); }
        }

        /// <summary>The ministry, ministerial-level body, government body or province that has the system.</summary>
        public string MinistryOrProvince
        {
            get { return Get<string>("ministry_or_province", Codec.ToText); }
            set { Put<string>("ministry_or_province", value, Codec.FromText); }
        }

        /// <summary>The owner as the record has it; checked against what Art. 15.3 gives.</summary>
        public string RecordedOwner
        {
            get { return Get<string>("recorded_owner", Codec.ToText); }
            set { Put<string>("recorded_owner", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
