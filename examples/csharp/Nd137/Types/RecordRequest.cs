// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The request of `record_conversion`; the marked document may travel with it.</summary>
    public sealed class RecordRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public RecordRequest() : base(new JObject())
        {
        }

        private RecordRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static RecordRequest Of(JToken json)
        {
            return new RecordRequest(json);
        }

        /// <summary>The mark, as a constructor returned it.</summary>
        public Mark Mark
        {
            get { return Get<Mark>("mark", Nd137.Types.Mark.Of); }
            set { Put<Mark>("mark", value, Json.Write); }
        }

        /// <summary>What the QR code says.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
            set { Put<string>("payload", value, Codec.FromText); }
        }

        /// <summary>The marked document's digest; leave out when the document itself is given.</summary>
        public Digested Result
        {
            get { return Get<Digested>("result", Nd137.Types.Digested.Of); }
            set { Put<Digested>("result", value, Json.Write); }
        }

        /// <summary>The digest of the document before it was marked.</summary>
        public Digested Source
        {
            get { return Get<Digested>("source", Nd137.Types.Digested.Of); }
            set { Put<Digested>("source", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "mark");
        }
    }
}
