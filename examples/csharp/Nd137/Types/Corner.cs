// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A corner of the page as a reader sees it.</summary>
    public enum Corner
    {
        /// <summary>Top left.</summary>
        [EnumMember(Value = "top_left")]
        TopLeft,
        /// <summary>Top right, where Decree 30/2020/NĐ-CP, Annex I puts the signature of a digital copy.</summary>
        [EnumMember(Value = "top_right")]
        TopRight,
        /// <summary>Bottom left.</summary>
        [EnumMember(Value = "bottom_left")]
        BottomLeft,
        /// <summary>Bottom right.</summary>
        [EnumMember(Value = "bottom_right")]
        BottomRight,
        /// <summary>On each page the first of top right, bottom right, bottom left and top left that covers no visible text; where all cover some, the one that covers the fewest pieces.</summary>
        [EnumMember(Value = "clear")]
        Clear,
    }
}
