// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A converting system to judge.</summary>
    public sealed class SystemRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public SystemRequest() : base(new JObject())
        {
        }

        private SystemRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SystemRequest Of(JToken json)
        {
            return new SystemRequest(json);
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much the verdict says.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>Which ways the system converts; unknown if absent.</summary>
        public IReadOnlyList<Direction?> Directions
        {
            get { return Get<IReadOnlyList<Direction?>>("directions", Codec.ToList<Direction?>(Codec.ToEnum<Direction>)); }
            set { Put<IReadOnlyList<Direction?>>("directions", value, Codec.FromList<Direction?>(Codec.FromEnum<Direction>)); }
        }

        /// <summary>What it can do.</summary>
        public Features Features
        {
            get { return Get<Features>("features", Nd137.Types.Features.Of); }
            set { Put<Features>("features", value, Json.Write); }
        }

        /// <summary>Whether it converts licences and the like (Law 20/2023/QH15 Art. 12.1.d).</summary>
        public Fact HandlesLicences
        {
            get { return Get<Fact>("handles_licences", Nd137.Types.Fact.Of); }
            set { Put<Fact>("handles_licences", value, Json.Write); }
        }

        /// <summary>Whether it converts documents with legal value, which Art. 23 gives time until 2026-10-23 (reading 32).</summary>
        public Fact LegalValue
        {
            get { return Get<Fact>("legal_value", Nd137.Types.Fact.Of); }
            set { Put<Fact>("legal_value", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
