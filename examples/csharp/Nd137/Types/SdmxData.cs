// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The message's content.</summary>
    public sealed class SdmxData : Json
    {
        private SdmxData(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SdmxData Of(JToken json)
        {
            return new SdmxData(json);
        }

        /// <summary>One an indicator.</summary>
        public IReadOnlyList<SdmxMetadataSet> MetadataSets
        {
            get { return Get<IReadOnlyList<SdmxMetadataSet>>("metadataSets", Codec.ToList<SdmxMetadataSet>(Nd137.Types.SdmxMetadataSet.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "metadataSets");
        }
    }
}
