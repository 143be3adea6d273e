// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Where a figure comes from.</summary>
    public enum Side
    {
        /// <summary>The caller.</summary>
        [EnumMember(Value = "caller")]
        Caller,
        /// <summary>The library's dated table.</summary>
        [EnumMember(Value = "library")]
        Library,
    }
}
