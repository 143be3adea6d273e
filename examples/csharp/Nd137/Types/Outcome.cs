// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What a rule says of a subject.</summary>
    public enum Outcome
    {
        /// <summary>The requirement is met (đáp ứng).</summary>
        [EnumMember(Value = "met")]
        Met,
        /// <summary>The requirement is not met (không đáp ứng).</summary>
        [EnumMember(Value = "not_met")]
        NotMet,
        /// <summary>Facts are missing (chưa xác định được); each is listed.</summary>
        [EnumMember(Value = "undetermined")]
        Undetermined,
        /// <summary>The requirement does not bind here (không áp dụng).</summary>
        [EnumMember(Value = "not_applicable")]
        NotApplicable,
        /// <summary>The law leaves it to a person (cần người xem xét).</summary>
        [EnumMember(Value = "needs_review")]
        NeedsReview,
    }
}
