// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One piece of evidence for an individual owner.</summary>
    public sealed class HolderEvidence : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public HolderEvidence() : base(new JObject())
        {
        }

        private HolderEvidence(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static HolderEvidence Of(JToken json)
        {
            return new HolderEvidence(json);
        }

        /// <summary>The document, with its date.</summary>
        public Evidence Evidence
        {
            get { return Get<Evidence>("evidence", Nd137.Types.Evidence.Of); }
            set { Put<Evidence>("evidence", value, Json.Write); }
        }

        /// <summary>The person whom it names.</summary>
        public string Holder
        {
            get { return Get<string>("holder", Codec.ToText); }
            set { Put<string>("holder", value, Codec.FromText); }
        }

        /// <summary>What it is.</summary>
        public HolderSource? Source
        {
            get { return Get<HolderSource?>("source", Codec.ToEnum<HolderSource>); }
            set { Put<HolderSource?>("source", value, Codec.FromEnum<HolderSource>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "holder")
                && Codec.Has(json, "source");
        }
    }
}
