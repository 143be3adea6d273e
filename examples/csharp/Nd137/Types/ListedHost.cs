// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A host that is listed.</summary>
    public sealed class ListedHost : Json
    {
        private ListedHost(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ListedHost Of(JToken json)
        {
            return new ListedHost(json);
        }

        /// <summary>JSON Pointer to it.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
        }

        /// <summary>The entry that covers it.</summary>
        public string Entry
        {
            get { return Get<string>("entry", Codec.ToText); }
        }

        /// <summary>The entry names one page of the host.</summary>
        public bool? Page
        {
            get { return Get<bool?>("page", Codec.ToBoolean); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "at")
                && Codec.Has(json, "entry")
                && Codec.Has(json, "page");
        }
    }
}
