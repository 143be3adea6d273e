// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How characters are written as bytes.</summary>
    public enum TextEncoding
    {
        /// <summary>UTF-16, the high byte first.</summary>
        [EnumMember(Value = "utf-16be")]
        Utf16be,
        /// <summary>UTF-16, the low byte first.</summary>
        [EnumMember(Value = "utf-16le")]
        Utf16le,
        /// <summary>UTF-8.</summary>
        [EnumMember(Value = "utf-8")]
        Utf8,
        /// <summary>windows-1258 (Vietnamese, with tone marks of their own).</summary>
        [EnumMember(Value = "windows-1258")]
        Windows1258,
    }
}
