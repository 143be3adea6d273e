// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Bytes that were digested.</summary>
    public sealed class Digested : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Digested() : base(new JObject())
        {
        }

        private Digested(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Digested Of(JToken json)
        {
            return new Digested(json);
        }

        /// <summary>How many bytes, at most `Digested::MOST`.</summary>
        public ulong? Bytes
        {
            get { return Get<ulong?>("bytes", Codec.ToULong); }
            set { Put<ulong?>("bytes", value, Codec.FromULong); }
        }

        /// <summary>Their SHA-256, 64 lower-case hexadecimal digits.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
            set { Put<string>("sha256", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "bytes")
                && Codec.Has(json, "sha256");
        }
    }
}
