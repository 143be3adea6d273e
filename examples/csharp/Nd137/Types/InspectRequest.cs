// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The request of `inspect_pdf`; the document travels with it.</summary>
    public sealed class InspectRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public InspectRequest() : base(new JObject())
        {
        }

        private InspectRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static InspectRequest Of(JToken json)
        {
            return new InspectRequest(json);
        }

        /// <summary>How many pages to describe one by one; 50 if absent. The count is always told.</summary>
        public long? PageDetails
        {
            get { return Get<long?>("page_details", Codec.ToLong); }
            set { Put<long?>("page_details", value, Codec.FromLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
