// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The JSON that sslyze or testssl.sh wrote.</summary>
    public sealed class TlsReport : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public TlsReport() : base(new JObject())
        {
        }

        private TlsReport(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static TlsReport Of(JToken json)
        {
            return new TlsReport(json);
        }

        /// <summary>The day of the scan, where the report itself says none (testssl.sh `--jsonfile`).</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>The whole text of the file.</summary>
        public string Text
        {
            get { return Get<string>("text", Codec.ToText); }
            set { Put<string>("text", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "text");
        }
    }
}
