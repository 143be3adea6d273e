// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A store to judge.</summary>
    public sealed class StorageRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public StorageRequest() : base(new JObject())
        {
        }

        private StorageRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static StorageRequest Of(JToken json)
        {
            return new StorageRequest(json);
        }

        /// <summary>Whether messages can be opened and used for reference (13.1.a).</summary>
        public Fact Accessible
        {
            get { return Get<Fact>("accessible", Nd137.Types.Fact.Of); }
            set { Put<Fact>("accessible", value, Json.Write); }
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>How much the verdict says.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>Whether messages keep their own format, or one that shows their content exactly (13.1.b).</summary>
        public Fact ExactFormat
        {
            get { return Get<Fact>("exact_format", Nd137.Types.Fact.Of); }
            set { Put<Fact>("exact_format", value, Json.Write); }
        }

        /// <summary>Whether the origin of a message can be determined (13.1.c).</summary>
        public Fact OriginKnown
        {
            get { return Get<Fact>("origin_known", Nd137.Types.Fact.Of); }
            set { Put<Fact>("origin_known", value, Json.Write); }
        }

        /// <summary>Whether sender and recipient can be determined (13.1.c).</summary>
        public Fact PartiesKnown
        {
            get { return Get<Fact>("parties_known", Nd137.Types.Fact.Of); }
            set { Put<Fact>("parties_known", value, Json.Write); }
        }

        /// <summary>Whether the times of sending and receiving can be determined (13.1.c).</summary>
        public Fact TimesKnown
        {
            get { return Get<Fact>("times_known", Nd137.Types.Fact.Of); }
            set { Put<Fact>("times_known", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
