// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Whether bytes are what a record says.</summary>
    public enum Match
    {
        /// <summary>They are.</summary>
        [EnumMember(Value = "same")]
        Same,
        /// <summary>They are not.</summary>
        [EnumMember(Value = "different")]
        Different,
        /// <summary>The document is too short to hold them, or was written anew: nothing can be compared.</summary>
        [EnumMember(Value = "missing")]
        Missing,
    }
}
