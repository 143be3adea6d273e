// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on a conversion.</summary>
    public sealed class ConversionVerdict : Json
    {
        private ConversionVerdict(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ConversionVerdict Of(JToken json)
        {
            return new ConversionVerdict(json);
        }

        /// <summary>All findings.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>What was read from `text`, piece by piece; absent where no text was given.</summary>
        public ReadMark Read
        {
            get { return Get<ReadMark>("read", Nd137.Types.ReadMark.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment");
        }
    }
}
