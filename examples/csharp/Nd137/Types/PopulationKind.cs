// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What a population figure counts.</summary>
    public enum PopulationKind
    {
        /// <summary>The average of a year (dân số trung bình).</summary>
        [EnumMember(Value = "average")]
        Average,
        /// <summary>A census or a mid-term census (tổng điều tra, điều tra giữa kỳ).</summary>
        [EnumMember(Value = "census")]
        Census,
    }
}
