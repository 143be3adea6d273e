// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Hosts to look up. The list is the attached document, or entries.</summary>
    public sealed class WarningListRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public WarningListRequest() : base(new JObject())
        {
        }

        private WarningListRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static WarningListRequest Of(JToken json)
        {
            return new WarningListRequest(json);
        }

        /// <summary>The day of the look-up.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>Domain names and addresses.</summary>
        public IReadOnlyList<string> Hosts
        {
            get { return Get<IReadOnlyList<string>>("hosts", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("hosts", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>How old the copy may be.</summary>
        public MaxAge MaxAge
        {
            get { return Get<MaxAge>("max_age", Nd137.Types.MaxAge.Of); }
            set { Put<MaxAge>("max_age", value, Json.Write); }
        }

        /// <summary>The list.</summary>
        public WarningListFacts WarningList
        {
            get { return Get<WarningListFacts>("warning_list", Nd137.Types.WarningListFacts.Of); }
            set { Put<WarningListFacts>("warning_list", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of")
                && Codec.Has(json, "hosts");
        }
    }
}
