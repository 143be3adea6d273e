// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on a marked document, and what was found in it.</summary>
    public sealed class PdfVerification : Json
    {
        private PdfVerification(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PdfVerification Of(JToken json)
        {
            return new PdfVerification(json);
        }

        /// <summary>One finding a step.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>What was found in the document.</summary>
        public ReadBack Found
        {
            get { return Get<ReadBack>("found", Nd137.Types.ReadBack.Of); }
        }

        /// <summary>The record that the document was compared with.</summary>
        public Record Record
        {
            get { return Get<Record>("record", Nd137.Types.Record.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "found")
                && Codec.Has(json, "record");
        }
    }
}
