// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Criterion a.</summary>
    public sealed class SecurityLevelFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public SecurityLevelFacts() : base(new JObject())
        {
        }

        private SecurityLevelFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SecurityLevelFacts Of(JToken json)
        {
            return new SecurityLevelFacts(json);
        }

        /// <summary>The decision that approved the level.</summary>
        public LevelApproval Approval
        {
            get { return Get<LevelApproval>("approval", Nd137.Types.LevelApproval.Of); }
            set { Put<LevelApproval>("approval", value, Json.Write); }
        }

        /// <summary>Data subjects of basic personal data.</summary>
        public long? BasicDataSubjects
        {
            get { return Get<long?>("basic_data_subjects", Codec.ToLong); }
            set { Put<long?>("basic_data_subjects", value, Codec.FromLong); }
        }

        /// <summary>Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2).</summary>
        public Fact ElectronicCertificates
        {
            get { return Get<Fact>("electronic_certificates", Nd137.Types.Fact.Of); }
            set { Put<Fact>("electronic_certificates", value, Json.Write); }
        }

        /// <summary>The approved level, 1 to 5.</summary>
        public long? Level
        {
            get { return Get<long?>("level", Codec.ToLong); }
            set { Put<long?>("level", value, Codec.FromLong); }
        }

        /// <summary>The measures of the approved plan are in place; “no” breaks the criterion.</summary>
        public Fact Measures
        {
            get { return Get<Fact>("measures", Nd137.Types.Fact.Of); }
            set { Put<Fact>("measures", value, Json.Write); }
        }

        /// <summary>Resolves administrative procedures.</summary>
        public Fact Procedures
        {
            get { return Get<Fact>("procedures", Nd137.Types.Fact.Of); }
            set { Put<Fact>("procedures", value, Json.Write); }
        }

        /// <summary>Data subjects of sensitive personal data.</summary>
        public long? SensitiveDataSubjects
        {
            get { return Get<long?>("sensitive_data_subjects", Codec.ToLong); }
            set { Put<long?>("sensitive_data_subjects", value, Codec.FromLong); }
        }

        /// <summary>Users.</summary>
        public long? Users
        {
            get { return Get<long?>("users", Codec.ToLong); }
            set { Put<long?>("users", value, Codec.FromLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
