// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The request of `read_qr_payload`.</summary>
    public sealed class PayloadRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public PayloadRequest() : base(new JObject())
        {
        }

        private PayloadRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PayloadRequest Of(JToken json)
        {
            return new PayloadRequest(json);
        }

        /// <summary>What a scanner read from the QR code.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
            set { Put<string>("payload", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "payload");
        }
    }
}
