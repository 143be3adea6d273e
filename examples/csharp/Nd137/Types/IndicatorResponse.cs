// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on a definition.</summary>
    public sealed class IndicatorResponse : Json
    {
        private IndicatorResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorResponse Of(JToken json)
        {
            return new IndicatorResponse(json);
        }

        /// <summary>A finding for each element of Arts 10.4 and 10.5.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>How often it comes, as read from its data period; null if that is another text.</summary>
        public Frequency? Frequency
        {
            get { return Get<Frequency?>("frequency", Codec.ToEnum<Frequency>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "frequency");
        }
    }
}
