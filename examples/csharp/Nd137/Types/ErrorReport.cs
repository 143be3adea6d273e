// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An object.</summary>
    public sealed class ErrorReport : Json
    {
        private ErrorReport(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ErrorReport Of(JToken json)
        {
            return new ErrorReport(json);
        }

        /// <summary>The findings of a refusal.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>JSON Pointer to the field; empty for the whole request.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
        }

        /// <summary>kind</summary>
        public ErrorKind? Kind
        {
            get { return Get<ErrorKind?>("kind", Codec.ToEnum<ErrorKind>); }
        }

        /// <summary>message</summary>
        public Bilingual Message
        {
            get { return Get<Bilingual>("message", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Stable tag within the kind, such as `encrypted` or `signed`.</summary>
        public string Reason
        {
            get { return Get<string>("reason", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at")
                && Codec.Has(json, "kind")
                && Codec.Has(json, "message");
        }
    }
}
