// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How much a verdict says.</summary>
    public enum Detail
    {
        /// <summary>Outcome, rule ids and pointers: the fast answer.</summary>
        [EnumMember(Value = "compact")]
        Compact,
        /// <summary>Texts in both languages, provisions, evidence and missing facts.</summary>
        [EnumMember(Value = "full")]
        Full,
    }
}
