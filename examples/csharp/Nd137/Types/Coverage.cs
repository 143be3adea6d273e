// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What the library makes of a provision.</summary>
    public enum Coverage
    {
        /// <summary>Rules check it, or what stands below it.</summary>
        [EnumMember(Value = "coded")]
        Coded,
        /// <summary>It says what is, and asks nothing of anybody.</summary>
        [EnumMember(Value = "declaratory")]
        Declaratory,
        /// <summary>It asks something that only a person can judge.</summary>
        [EnumMember(Value = "needs_review")]
        NeedsReview,
        /// <summary>It gives work to a named state body only.</summary>
        [EnumMember(Value = "state_body")]
        StateBody,
    }
}
