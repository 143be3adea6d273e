// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The verdict on a store.</summary>
    public sealed class StorageVerdict : Json
    {
        private StorageVerdict(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static StorageVerdict Of(JToken json)
        {
            return new StorageVerdict(json);
        }

        /// <summary>All findings.</summary>
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
