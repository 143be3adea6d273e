// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How a document is encrypted.</summary>
    public sealed class EncryptionInfo : Json
    {
        private EncryptionInfo(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static EncryptionInfo Of(JToken json)
        {
            return new EncryptionInfo(json);
        }

        /// <summary>The security handler, usually `Standard`.</summary>
        public string Filter
        {
            get { return Get<string>("filter", Codec.ToText); }
        }

        /// <summary>Revision of the handler (`/R`).</summary>
        public long? Revision
        {
            get { return Get<long?>("revision", Codec.ToLong); }
        }

        /// <summary>Algorithm (`/V`).</summary>
        public long? Version
        {
            get { return Get<long?>("version", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "filter")
                && Codec.Has(json, "revision")
                && Codec.Has(json, "version");
        }
    }
}
