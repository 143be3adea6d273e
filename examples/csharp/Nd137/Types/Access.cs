// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How to reach the data message (Art. 5.1.b): a full URL, or a unique code, or both.</summary>
    public sealed class Access : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Access() : base(new JObject())
        {
        }

        private Access(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Access Of(JToken json)
        {
            return new Access(json);
        }

        /// <summary>Unique code for a search page (mã tra cứu).</summary>
        public string Code
        {
            get { return Get<string>("code", Codec.ToText); }
            set { Put<string>("code", value, Codec.FromText); }
        }

        /// <summary>Full URL of the data message (đường dẫn đầy đủ).</summary>
        public string Url
        {
            get { return Get<string>("url", Codec.ToText); }
            set { Put<string>("url", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
