// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The boxes of a page in thousandths of a user unit, and how it is turned.</summary>
    public sealed class PageBoxes : Json
    {
        private PageBoxes(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PageBoxes Of(JToken json)
        {
            return new PageBoxes(json);
        }

        /// <summary>The visible part of the page: left, bottom, right, top.</summary>
        public IReadOnlyList<long?> CropBoxMilli
        {
            get { return Get<IReadOnlyList<long?>>("crop_box_milli", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>The whole sheet: left, bottom, right, top.</summary>
        public IReadOnlyList<long?> MediaBoxMilli
        {
            get { return Get<IReadOnlyList<long?>>("media_box_milli", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Degrees clockwise: 0, 90, 180 or 270.</summary>
        public long? Rotation
        {
            get { return Get<long?>("rotation", Codec.ToLong); }
        }

        /// <summary>Size of a user unit in thousandths of a point; 1000 is usual.</summary>
        public long? UserUnitMilli
        {
            get { return Get<long?>("user_unit_milli", Codec.ToLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "crop_box_milli")
                && Codec.Has(json, "media_box_milli")
                && Codec.Has(json, "rotation")
                && Codec.Has(json, "user_unit_milli");
        }
    }
}
