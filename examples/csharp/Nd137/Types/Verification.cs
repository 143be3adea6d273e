// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The answer for each step.</summary>
    public sealed class Verification : Json
    {
        private Verification(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Verification Of(JToken json)
        {
            return new Verification(json);
        }

        /// <summary>One finding a step.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment");
        }
    }
}
