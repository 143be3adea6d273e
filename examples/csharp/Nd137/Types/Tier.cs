// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Which QR payload a mark carries.</summary>
    public enum Tier
    {
        /// <summary>No QR code; the mark is its words (reading 12).</summary>
        [EnumMember(Value = "none")]
        None,
        /// <summary>The whole mark as text that any phone shows.</summary>
        [EnumMember(Value = "text")]
        Text,
        /// <summary>The URL, with the code if there is one.</summary>
        [EnumMember(Value = "url")]
        Url,
    }
}
