// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A language that the library speaks.</summary>
    public enum Language
    {
        /// <summary>English.</summary>
        [EnumMember(Value = "en")]
        En,
        /// <summary>Vietnamese (tiếng Việt).</summary>
        [EnumMember(Value = "vi")]
        Vi,
    }
}
