// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The declaration in two forms.</summary>
    public sealed class DeclareResponse : Json
    {
        private DeclareResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DeclareResponse Of(JToken json)
        {
            return new DeclareResponse(json);
        }

        /// <summary>The findings; all are met.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The declaration.</summary>
        public Declaration Declaration
        {
            get { return Get<Declaration>("declaration", Nd137.Types.Declaration.Of); }
        }

        /// <summary>The declaration as a page to read and print: it loads nothing from elsewhere.</summary>
        public string Html
        {
            get { return Get<string>("html", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "declaration")
                && Codec.Has(json, "html");
        }
    }
}
