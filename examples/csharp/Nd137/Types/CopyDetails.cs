// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a copy on paper shows besides (Decree 30/2020/NĐ-CP, Annex I).</summary>
    public sealed class CopyDetails : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public CopyDetails() : base(new JObject())
        {
        }

        private CopyDetails(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static CopyDetails Of(JToken json)
        {
            return new CopyDetails(json);
        }

        /// <summary>Number and symbol, such as `12/SY-SYT`.</summary>
        public string Number
        {
            get { return Get<string>("number", Codec.ToText); }
            set { Put<string>("number", value, Codec.FromText); }
        }

        /// <summary>Place of signing (địa danh).</summary>
        public string Place
        {
            get { return Get<string>("place", Codec.ToText); }
            set { Put<string>("place", value, Codec.FromText); }
        }

        /// <summary>Recipients (nơi nhận), on one line.</summary>
        public string Recipients
        {
            get { return Get<string>("recipients", Codec.ToText); }
            set { Put<string>("recipients", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
