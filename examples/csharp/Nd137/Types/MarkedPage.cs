// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A page that carries the mark.</summary>
    public sealed class MarkedPage : Json
    {
        private MarkedPage(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MarkedPage Of(JToken json)
        {
            return new MarkedPage(json);
        }

        /// <summary>The corner where the mark stands.</summary>
        public Corner? Corner
        {
            get { return Get<Corner?>("corner", Codec.ToEnum<Corner>); }
        }

        /// <summary>Counted from 1.</summary>
        public long? Page
        {
            get { return Get<long?>("page", Codec.ToLong); }
        }

        /// <summary>The mark in page space, thousandths of a user unit: left, bottom, right, top.</summary>
        public IReadOnlyList<long?> RectMilli
        {
            get { return Get<IReadOnlyList<long?>>("rect_milli", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "corner")
                && Codec.Has(json, "page")
                && Codec.Has(json, "rect_milli");
        }
    }
}
