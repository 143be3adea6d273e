// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The hosts that are listed; none of the others is.</summary>
    public sealed class WarningListResponse : Json
    {
        private WarningListResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static WarningListResponse Of(JToken json)
        {
            return new WarningListResponse(json);
        }

        /// <summary>How many entries the list has.</summary>
        public long? Entries
        {
            get { return Get<long?>("entries", Codec.ToLong); }
        }

        /// <summary>The hosts that are listed, in the order of the request.</summary>
        public IReadOnlyList<ListedHost> Listed
        {
            get { return Get<IReadOnlyList<ListedHost>>("listed", Codec.ToList<ListedHost>(Nd137.Types.ListedHost.Of)); }
        }

        /// <summary>SHA-256 of the list: the attached document's, or the one that was stated.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
        }

        /// <summary>The copy is too old, or its day is not known: that a host is not listed settles nothing.</summary>
        public bool? Stale
        {
            get { return Get<bool?>("stale", Codec.ToBoolean); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "entries")
                && Codec.Has(json, "listed")
                && Codec.Has(json, "sha256")
                && Codec.Has(json, "stale");
        }
    }
}
