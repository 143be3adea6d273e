// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Where the mark stands on the pages that it is put on. Lengths are as printed: the rotation and the user unit of a page are taken into account.</summary>
    public sealed class Placement : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Placement() : base(new JObject())
        {
        }

        private Placement(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Placement Of(JToken json)
        {
            return new Placement(json);
        }

        /// <summary>The corner of the visible page, as a reader sees it.</summary>
        public Corner? Corner
        {
            get { return Get<Corner?>("corner", Codec.ToEnum<Corner>); }
            set { Put<Corner?>("corner", value, Codec.FromEnum<Corner>); }
        }

        /// <summary>Size of the text in tenths of a point, 40 to 240.</summary>
        public long? FontSizeTenthPt
        {
            get { return Get<long?>("font_size_tenth_pt", Codec.ToLong); }
            set { Put<long?>("font_size_tenth_pt", value, Codec.FromLong); }
        }

        /// <summary>Distance of the mark from both edges of the visible page, in millimetres.</summary>
        public long? MarginMm
        {
            get { return Get<long?>("margin_mm", Codec.ToLong); }
            set { Put<long?>("margin_mm", value, Codec.FromLong); }
        }

        /// <summary>The pages that carry the mark.</summary>
        public Pages Pages
        {
            get { return Get<Pages>("pages", Nd137.Types.Pages.Of); }
            set { Put<Pages>("pages", value, Json.Write); }
        }

        /// <summary>Edge of the QR code without its quiet zone, in millimetres, 10 to 80. Without it the code is as small as still reads from a scan at 150 dpi: 0.45 mm a module, at least 18 mm.</summary>
        public long? QrSizeMm
        {
            get { return Get<long?>("qr_size_mm", Codec.ToLong); }
            set { Put<long?>("qr_size_mm", value, Codec.FromLong); }
        }

        /// <summary>Width of the whole mark in millimetres, 20 to 400.</summary>
        public long? WidthMm
        {
            get { return Get<long?>("width_mm", Codec.ToLong); }
            set { Put<long?>("width_mm", value, Codec.FromLong); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
