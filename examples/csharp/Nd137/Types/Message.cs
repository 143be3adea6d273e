// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An object.</summary>
    public sealed class Message : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Message() : base(new JObject())
        {
        }

        private Message(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Message Of(JToken json)
        {
            return new Message(json);
        }

        /// <summary>en</summary>
        public string En
        {
            get { return Get<string>("en", Codec.ToText); }
            set { Put<string>("en", value, Codec.FromText); }
        }

        /// <summary>Stable key of the sentence.</summary>
        public string Key
        {
            get { return Get<string>("key", Codec.ToText); }
            set { Put<string>("key", value, Codec.FromText); }
        }

        /// <summary>vi</summary>
        public string Vi
        {
            get { return Get<string>("vi", Codec.ToText); }
            set { Put<string>("vi", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "en")
                && Codec.Has(json, "key")
                && Codec.Has(json, "vi");
        }
    }
}
