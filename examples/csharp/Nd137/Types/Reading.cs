// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How far a page was read.</summary>
    public enum Reading
    {
        /// <summary>The counts are all there is.</summary>
        [EnumMember(Value = "complete")]
        Complete,
        /// <summary>Reading stopped: there may be more than the counts say.</summary>
        [EnumMember(Value = "unknown")]
        Unknown,
    }
}
