// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A marked document's mark, record and report.</summary>
    public sealed class Converted : Json
    {
        private Converted(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Converted Of(JToken json)
        {
            return new Converted(json);
        }

        /// <summary>The mark in every form, with the verdict on it.</summary>
        public Marked Marked
        {
            get { return Get<Marked>("marked", Nd137.Types.Marked.Of); }
        }

        /// <summary>The record of the conversion: keep it beside the document.</summary>
        public Record Record
        {
            get { return Get<Record>("record", Nd137.Types.Record.Of); }
        }

        /// <summary>SHA-256 of the record's canonical JSON.</summary>
        public string RecordSha256
        {
            get { return Get<string>("record_sha256", Codec.ToText); }
        }

        /// <summary>How the document was stamped.</summary>
        public StampReport Report
        {
            get { return Get<StampReport>("report", Nd137.Types.StampReport.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "marked")
                && Codec.Has(json, "record")
                && Codec.Has(json, "record_sha256")
                && Codec.Has(json, "report");
        }
    }
}
