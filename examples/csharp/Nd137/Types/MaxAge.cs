// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>How many days evidence counts that does not say when it lapses. The decree says nothing of this: the numbers are the library's own defaults.</summary>
    public sealed class MaxAge : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public MaxAge() : base(new JObject())
        {
        }

        private MaxAge(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MaxAge Of(JToken json)
        {
            return new MaxAge(json);
        }

        /// <summary>A scan of the content: 30 days.</summary>
        public long? ScanDays
        {
            get { return Get<long?>("scan_days", Codec.ToLong); }
            set { Put<long?>("scan_days", value, Codec.FromLong); }
        }

        /// <summary>An observation of TLS: 90 days.</summary>
        public long? TlsDays
        {
            get { return Get<long?>("tls_days", Codec.ToLong); }
            set { Put<long?>("tls_days", value, Codec.FromLong); }
        }

        /// <summary>A copy of the warning list: 7 days.</summary>
        public long? WarningListDays
        {
            get { return Get<long?>("warning_list_days", Codec.ToLong); }
            set { Put<long?>("warning_list_days", value, Codec.FromLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
