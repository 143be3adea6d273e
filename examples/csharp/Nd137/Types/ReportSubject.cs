// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A verdict and whom it is about.</summary>
    public sealed class ReportSubject : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ReportSubject() : base(new JObject())
        {
        }

        private ReportSubject(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReportSubject Of(JToken json)
        {
            return new ReportSubject(json);
        }

        /// <summary>The verdict: the field `assessment` of any operation's response, or of a refusal.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
            set { Put<Assessment>("assessment", value, Json.Write); }
        }

        /// <summary>Name of the system, document or body that was assessed.</summary>
        public string Subject
        {
            get { return Get<string>("subject", Codec.ToText); }
            set { Put<string>("subject", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment");
        }
    }
}
