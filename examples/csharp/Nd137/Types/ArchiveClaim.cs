// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The PDF/A claim in the document's metadata. A claim, not a validation.</summary>
    public sealed class ArchiveClaim : Json
    {
        private ArchiveClaim(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ArchiveClaim Of(JToken json)
        {
            return new ArchiveClaim(json);
        }

        /// <summary>Conformance level, such as `B`; absent for PDF/A-4.</summary>
        public string Conformance
        {
            get { return Get<string>("conformance", Codec.ToText); }
        }

        /// <summary>Part of ISO 19005: 1 to 4.</summary>
        public long? Part
        {
            get { return Get<long?>("part", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "conformance")
                && Codec.Has(json, "part");
        }
    }
}
