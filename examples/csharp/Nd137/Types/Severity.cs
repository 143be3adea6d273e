// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Whether a finding counts towards the overall outcome.</summary>
    public enum Severity
    {
        /// <summary>Advice; never counts.</summary>
        [EnumMember(Value = "advisory")]
        Advisory,
        /// <summary>A requirement.</summary>
        [EnumMember(Value = "required")]
        Required,
    }
}
