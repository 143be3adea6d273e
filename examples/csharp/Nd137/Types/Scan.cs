// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How a paper was scanned, for electronic copies.</summary>
    public sealed class Scan : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Scan() : base(new JObject())
        {
        }

        private Scan(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Scan Of(JToken json)
        {
            return new Scan(json);
        }

        /// <summary>Whether the image is in colour.</summary>
        public Fact Colour
        {
            get { return Get<Fact>("colour", Nd137.Types.Fact.Of); }
            set { Put<Fact>("colour", value, Json.Write); }
        }

        /// <summary>Resolution in dots per inch.</summary>
        public long? Dpi
        {
            get { return Get<long?>("dpi", Codec.ToLong); }
            set { Put<long?>("dpi", value, Codec.FromLong); }
        }

        /// <summary>PDF version, such as `1.7`.</summary>
        public string PdfVersion
        {
            get { return Get<string>("pdf_version", Codec.ToText); }
            set { Put<string>("pdf_version", value, Codec.FromText); }
        }

        /// <summary>Scale in percent of the paper; 100 for 1:1.</summary>
        public long? ScalePercent
        {
            get { return Get<long?>("scale_percent", Codec.ToLong); }
            set { Put<long?>("scale_percent", value, Codec.FromLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
