// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The metadata of one indicator.</summary>
    public sealed class SdmxMetadataSet : Json
    {
        private SdmxMetadataSet(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SdmxMetadataSet Of(JToken json)
        {
            return new SdmxMetadataSet(json);
        }

        /// <summary>Who maintains it.</summary>
        public string AgencyID
        {
            get { return Get<string>("agencyID", Codec.ToText); }
        }

        /// <summary>What is reported, in the order of the table of concepts. A concept of several values is reported several times.</summary>
        public IReadOnlyList<SdmxAttribute> Attributes
        {
            get { return Get<IReadOnlyList<SdmxAttribute>>("attributes", Codec.ToList<SdmxAttribute>(Nd137.Types.SdmxAttribute.Of)); }
        }

        /// <summary>`INDICATOR_1`, `INDICATOR_2`, …: a code may hold characters that an SDMX id may not.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
        }

        /// <summary>The indicator's name.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "attributes")
                && Codec.Has(json, "id");
        }
    }
}
