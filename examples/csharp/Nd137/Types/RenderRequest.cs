// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What is to be reported, when, and in which form.</summary>
    public sealed class RenderRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public RenderRequest() : base(new JObject())
        {
        }

        private RenderRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static RenderRequest Of(JToken json)
        {
            return new RenderRequest(json);
        }

        /// <summary>The verdicts, each with the name of its subject.</summary>
        public IReadOnlyList<ReportSubject> Assessments
        {
            get { return Get<IReadOnlyList<ReportSubject>>("assessments", Codec.ToList<ReportSubject>(Nd137.Types.ReportSubject.Of)); }
            set { Put<IReadOnlyList<ReportSubject>>("assessments", value, Codec.FromList<ReportSubject>(Json.Write)); }
        }

        /// <summary>The time of the report.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>The form.</summary>
        public ReportFormat? Format
        {
            get { return Get<ReportFormat?>("format", Codec.ToEnum<ReportFormat>); }
            set { Put<ReportFormat?>("format", value, Codec.FromEnum<ReportFormat>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessments")
                && Codec.Has(json, "at")
                && Codec.Has(json, "format");
        }
    }
}
