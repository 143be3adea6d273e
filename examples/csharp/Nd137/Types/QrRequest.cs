// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The QR code that a mark should carry.</summary>
    public sealed class QrRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public QrRequest() : base(new JObject())
        {
        }

        private QrRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static QrRequest Of(JToken json)
        {
            return new QrRequest(json);
        }

        /// <summary>Whether the answer holds the symbol as modules and as SVG. Without them it is a fifth as long: enough where the symbol is on the document and only its payload is wanted.</summary>
        public bool? Drawing
        {
            get { return Get<bool?>("drawing", Codec.ToBoolean); }
            set { Put<bool?>("drawing", value, Codec.FromBoolean); }
        }

        /// <summary>Error correction: `L`, `M` (default), `Q` or `H`.</summary>
        public Level? Level
        {
            get { return Get<Level?>("level", Codec.ToEnum<Level>); }
            set { Put<Level?>("level", value, Codec.FromEnum<Level>); }
        }

        /// <summary>What it says.</summary>
        public Tier? Tier
        {
            get { return Get<Tier?>("tier", Codec.ToEnum<Tier>); }
            set { Put<Tier?>("tier", value, Codec.FromEnum<Tier>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
