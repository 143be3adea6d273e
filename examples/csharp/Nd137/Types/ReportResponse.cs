// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The report in two forms.</summary>
    public sealed class ReportResponse : Json
    {
        private ReportResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReportResponse Of(JToken json)
        {
            return new ReportResponse(json);
        }

        /// <summary>What the rules say.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The report as CSV (RFC 4180), a line a month. It begins with U+FEFF: by that byte order mark a spreadsheet takes the file for UTF-8.</summary>
        public string Csv
        {
            get { return Get<string>("csv", Codec.ToText); }
        }

        /// <summary>The report.</summary>
        public Report Report
        {
            get { return Get<Report>("report", Nd137.Types.Report.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "csv")
                && Codec.Has(json, "report");
        }
    }
}
