// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Whose set it is (Art. 10.3).</summary>
    public enum IndicatorSetKind
    {
        /// <summary>The Government and its head (a).</summary>
        [EnumMember(Value = "government")]
        Government,
        /// <summary>The leaders of a ministry or sector (b).</summary>
        [EnumMember(Value = "ministry")]
        Ministry,
        /// <summary>Another state agency, which chooses for itself (d).</summary>
        [EnumMember(Value = "other")]
        Other,
        /// <summary>The leaders of a provincial people's committee (c).</summary>
        [EnumMember(Value = "province")]
        Province,
    }
}
