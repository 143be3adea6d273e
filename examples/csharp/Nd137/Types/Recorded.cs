// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A record and its own digest.</summary>
    public sealed class Recorded : Json
    {
        private Recorded(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Recorded Of(JToken json)
        {
            return new Recorded(json);
        }

        /// <summary>The record.</summary>
        public Record Record
        {
            get { return Get<Record>("record", Nd137.Types.Record.Of); }
        }

        /// <summary>SHA-256 of the record's canonical JSON.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "record")
                && Codec.Has(json, "sha256");
        }
    }
}
