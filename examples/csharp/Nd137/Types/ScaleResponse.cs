// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The class of a system by scale.</summary>
    public sealed class ScaleResponse : Json
    {
        private ScaleResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ScaleResponse Of(JToken json)
        {
            return new ScaleResponse(json);
        }

        /// <summary>Met when the scale can be determined; the class itself is in `scale`.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The numbers; absent from the compact answer.</summary>
        public ScaleFigures Figures
        {
            get { return Get<ScaleFigures>("figures", Nd137.Types.ScaleFigures.Of); }
        }

        /// <summary>The class; null while it cannot be determined.</summary>
        public Scale? Scale
        {
            get { return Get<Scale?>("scale", Codec.ToEnum<Scale>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "scale");
        }
    }
}
