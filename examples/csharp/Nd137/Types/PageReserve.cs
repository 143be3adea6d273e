// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What lies under the mark on one page.</summary>
    public sealed class PageReserve : Json
    {
        private PageReserve(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PageReserve Of(JToken json)
        {
            return new PageReserve(json);
        }

        /// <summary>Visible annotations other than links; they lie over the mark, not under it.</summary>
        public long? Annotations
        {
            get { return Get<long?>("annotations", Codec.ToLong); }
        }

        /// <summary>Painted lines and areas, such as table rules, seals or a coloured background.</summary>
        public long? Drawings
        {
            get { return Get<long?>("drawings", Codec.ToLong); }
        }

        /// <summary>Texts that are there for search only, as under a scan.</summary>
        public long? HiddenTexts
        {
            get { return Get<long?>("hidden_texts", Codec.ToLong); }
        }

        /// <summary>Images; a scan is one that fills the page.</summary>
        public long? Images
        {
            get { return Get<long?>("images", Codec.ToLong); }
        }

        /// <summary>Counted from 1.</summary>
        public long? Page
        {
            get { return Get<long?>("page", Codec.ToLong); }
        }

        /// <summary>Whether the whole content was read.</summary>
        public Reading? Reading
        {
            get { return Get<Reading?>("reading", Codec.ToEnum<Reading>); }
        }

        /// <summary>Why reading stopped.</summary>
        public string Reason
        {
            get { return Get<string>("reason", Codec.ToText); }
        }

        /// <summary>The first of the texts, in page space, thousandths of a user unit: left, bottom, right, top.</summary>
        public IReadOnlyList<IReadOnlyList<long?>> TextBoxesMilli
        {
            get { return Get<IReadOnlyList<IReadOnlyList<long?>>>("text_boxes_milli", Codec.ToList<IReadOnlyList<long?>>(Codec.ToList<long?>(Codec.ToLong))); }
        }

        /// <summary>Pieces of visible text under the mark.</summary>
        public long? Texts
        {
            get { return Get<long?>("texts", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "annotations")
                && Codec.Has(json, "drawings")
                && Codec.Has(json, "hidden_texts")
                && Codec.Has(json, "images")
                && Codec.Has(json, "page")
                && Codec.Has(json, "reading")
                && Codec.Has(json, "reason")
                && Codec.Has(json, "text_boxes_milli")
                && Codec.Has(json, "texts");
        }
    }
}
