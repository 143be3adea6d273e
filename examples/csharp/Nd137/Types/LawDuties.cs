// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Duties that stand in the Law (Law 20/2023/QH15, Art. 47).</summary>
    public sealed class LawDuties : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public LawDuties() : base(new JObject())
        {
        }

        private LawDuties(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static LawDuties Of(JToken json)
        {
            return new LawDuties(json);
        }

        /// <summary>The law on electronic transactions and related law is complied with (1.a).</summary>
        public Fact Compliance
        {
            get { return Get<Fact>("compliance", Nd137.Types.Fact.Of); }
            set { Put<Fact>("compliance", value, Json.Write); }
        }

        /// <summary>Incidents and risks of abuse are reported every year (2.d).</summary>
        public Fact IncidentReport
        {
            get { return Get<Fact>("incident_report", Nd137.Types.Fact.Of); }
            set { Put<Fact>("incident_report", value, Json.Write); }
        }

        /// <summary>Information is given electronically on request (1.b).</summary>
        public Fact InformationOnRequest
        {
            get { return Get<Fact>("information_on_request", Nd137.Types.Fact.Of); }
            set { Put<Fact>("information_on_request", value, Json.Write); }
        }

        /// <summary>The security of the system is monitored (1.c).</summary>
        public Fact SecurityMonitoring
        {
            get { return Get<Fact>("security_monitoring", Nd137.Types.Fact.Of); }
            set { Put<Fact>("security_monitoring", value, Json.Write); }
        }

        /// <summary>Users can uninstall pre-installed applications that are not essential (3.c).</summary>
        public Fact Uninstall
        {
            get { return Get<Fact>("uninstall", Nd137.Types.Fact.Of); }
            set { Put<Fact>("uninstall", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
