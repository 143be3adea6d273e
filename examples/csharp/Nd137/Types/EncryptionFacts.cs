// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Criterion c.</summary>
    public sealed class EncryptionFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public EncryptionFacts() : base(new JObject())
        {
        }

        private EncryptionFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static EncryptionFacts Of(JToken json)
        {
            return new EncryptionFacts(json);
        }

        /// <summary>Observations, written by hand or by another tool.</summary>
        public IReadOnlyList<TlsObservation> Observations
        {
            get { return Get<IReadOnlyList<TlsObservation>>("observations", Codec.ToList<TlsObservation>(Nd137.Types.TlsObservation.Of)); }
            set { Put<IReadOnlyList<TlsObservation>>("observations", value, Codec.FromList<TlsObservation>(Json.Write)); }
        }

        /// <summary>What is taken for safe.</summary>
        public TlsProfile? Profile
        {
            get { return Get<TlsProfile?>("profile", Codec.ToEnum<TlsProfile>); }
            set { Put<TlsProfile?>("profile", value, Codec.FromEnum<TlsProfile>); }
        }

        /// <summary>The report of a scanner, as it is.</summary>
        public TlsReport Report
        {
            get { return Get<TlsReport>("report", Nd137.Types.TlsReport.Of); }
            set { Put<TlsReport>("report", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
