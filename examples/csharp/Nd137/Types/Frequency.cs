// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How often an indicator comes (kỳ dữ liệu), the shortest first.</summary>
    public enum Frequency
    {
        /// <summary>Without pause, or several times a day (liên tục).</summary>
        [EnumMember(Value = "continuous")]
        Continuous,
        /// <summary>Every day (ngày).</summary>
        [EnumMember(Value = "day")]
        Day,
        /// <summary>Every week (tuần).</summary>
        [EnumMember(Value = "week")]
        Week,
        /// <summary>Every month (tháng).</summary>
        [EnumMember(Value = "month")]
        Month,
        /// <summary>Every quarter (quý).</summary>
        [EnumMember(Value = "quarter")]
        Quarter,
        /// <summary>Every half year (6 tháng).</summary>
        [EnumMember(Value = "half_year")]
        HalfYear,
        /// <summary>Every year (năm).</summary>
        [EnumMember(Value = "year")]
        Year,
        /// <summary>Less than once a year.</summary>
        [EnumMember(Value = "several_years")]
        SeveralYears,
    }
}
