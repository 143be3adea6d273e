// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How sure the library is of a fact about an instrument.</summary>
    public enum Certainty
    {
        /// <summary>The wording was seen.</summary>
        [EnumMember(Value = "wording")]
        Wording,
        /// <summary>A secondary source says so.</summary>
        [EnumMember(Value = "secondary_source")]
        SecondarySource,
        /// <summary>Not verified.</summary>
        [EnumMember(Value = "unverified")]
        Unverified,
    }
}
