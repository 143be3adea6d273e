// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>The form of a cross-reference.</summary>
    public enum XrefForm
    {
        /// <summary>A table as text.</summary>
        [EnumMember(Value = "table")]
        Table,
        /// <summary>A stream (PDF 1.5).</summary>
        [EnumMember(Value = "stream")]
        Stream,
        /// <summary>A table that hides a stream.</summary>
        [EnumMember(Value = "hybrid")]
        Hybrid,
    }
}
