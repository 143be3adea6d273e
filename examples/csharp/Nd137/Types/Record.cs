// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A record of conversion. It proves nothing by itself: whoever relies on it signs it.</summary>
    public sealed class Record : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Record() : base(new JObject())
        {
        }

        private Record(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Record Of(JToken json)
        {
            return new Record(json);
        }

        /// <summary>Always `FORMAT`.</summary>
        public string Format
        {
            get { return Get<string>("format", Codec.ToText); }
            set { Put<string>("format", value, Codec.FromText); }
        }

        /// <summary>The mark.</summary>
        public Mark Mark
        {
            get { return Get<Mark>("mark", Nd137.Types.Mark.Of); }
            set { Put<Mark>("mark", value, Json.Write); }
        }

        /// <summary>What the QR code says, where there is one.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
            set { Put<string>("payload", value, Codec.FromText); }
        }

        /// <summary>The document that carries the mark.</summary>
        public Digested Result
        {
            get { return Get<Digested>("result", Nd137.Types.Digested.Of); }
            set { Put<Digested>("result", value, Json.Write); }
        }

        /// <summary>The document before it was marked: the scan, or the data message.</summary>
        public Digested Source
        {
            get { return Get<Digested>("source", Nd137.Types.Digested.Of); }
            set { Put<Digested>("source", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "format")
                && Codec.Has(json, "mark");
        }
    }
}
