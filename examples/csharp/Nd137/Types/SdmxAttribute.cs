// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A reported attribute.</summary>
    public sealed class SdmxAttribute : Json
    {
        private SdmxAttribute(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SdmxAttribute Of(JToken json)
        {
            return new SdmxAttribute(json);
        }

        /// <summary>Its name, where that is no SDMX id.</summary>
        public IReadOnlyList<SdmxAnnotation> Annotations
        {
            get { return Get<IReadOnlyList<SdmxAnnotation>>("annotations", Codec.ToList<SdmxAnnotation>(Nd137.Types.SdmxAnnotation.Of)); }
        }

        /// <summary>The concept: ASCII letters, digits, `_`, `&#64;`, `$` and `-`.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
        }

        /// <summary>What is reported.</summary>
        public string Value
        {
            get { return Get<string>("value", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "id")
                && Codec.Has(json, "value");
        }
    }
}
