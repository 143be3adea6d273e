// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An SDMX-JSON 2.0 metadata message, without the header that only its sender can fill.</summary>
    public sealed class SdmxMessage : Json
    {
        private SdmxMessage(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SdmxMessage Of(JToken json)
        {
            return new SdmxMessage(json);
        }

        /// <summary>The content.</summary>
        public SdmxData Data
        {
            get { return Get<SdmxData>("data", Nd137.Types.SdmxData.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "data");
        }
    }
}
