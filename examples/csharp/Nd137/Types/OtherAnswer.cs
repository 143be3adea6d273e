// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The class under the latest population figure of the other kind.</summary>
    public sealed class OtherAnswer : Json
    {
        private OtherAnswer(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static OtherAnswer Of(JToken json)
        {
            return new OtherAnswer(json);
        }

        /// <summary>That figure.</summary>
        public UsedFigure Population
        {
            get { return Get<UsedFigure>("population", Nd137.Types.UsedFigure.Of); }
        }

        /// <summary>The class by it; null while it cannot be determined.</summary>
        public Scale? Scale
        {
            get { return Get<Scale?>("scale", Codec.ToEnum<Scale>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "population")
                && Codec.Has(json, "scale");
        }
    }
}
