// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>The class of a system by its average monthly users in Viet Nam. As a number (`scale as u8`): 0, 1, 2, in this order.</summary>
    public enum Scale
    {
        /// <summary>Below 3 % of the population; the decree has no name for it.</summary>
        [EnumMember(Value = "below_large")]
        BelowLarge,
        /// <summary>From 3 % to 10 %, both ends included (quy mô lớn, Art. 17.2).</summary>
        [EnumMember(Value = "large")]
        Large,
        /// <summary>Above 10 % (quy mô rất lớn, Art. 17.3).</summary>
        [EnumMember(Value = "very_large")]
        VeryLarge,
    }
}
