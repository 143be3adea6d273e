// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A page.</summary>
    public sealed class PageInfo : Json
    {
        private PageInfo(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PageInfo Of(JToken json)
        {
            return new PageInfo(json);
        }

        /// <summary>Boxes and rotation; absent where the page has no readable ones.</summary>
        public PageBoxes Boxes
        {
            get { return Get<PageBoxes>("boxes", Nd137.Types.PageBoxes.Of); }
        }

        /// <summary>Counted from 1.</summary>
        public long? Page
        {
            get { return Get<long?>("page", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "boxes")
                && Codec.Has(json, "page");
        }
    }
}
