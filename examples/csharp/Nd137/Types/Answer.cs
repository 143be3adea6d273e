// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Yes, no or unknown. Unknown is never "no".</summary>
    public enum Answer
    {
        /// <summary>The statement is false.</summary>
        [EnumMember(Value = "no")]
        No,
        /// <summary>Nobody has said.</summary>
        [EnumMember(Value = "unknown")]
        Unknown,
        /// <summary>The statement is true.</summary>
        [EnumMember(Value = "yes")]
        Yes,
    }
}
