// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>These pages, counted from 1.</summary>
    public sealed class Pages3 : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Pages3() : base(new JObject())
        {
        }

        private Pages3(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Pages3 Of(JToken json)
        {
            return new Pages3(json);
        }

        /// <summary>list</summary>
        public IReadOnlyList<long?> List
        {
            get { return Get<IReadOnlyList<long?>>("list", Codec.ToList<long?>(Codec.ToLong)); }
            set { Put<IReadOnlyList<long?>>("list", value, Codec.FromList<long?>(Codec.FromLong)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "list");
        }
    }
}
