// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What a question takes for an answer.</summary>
    public enum AnswerKind
    {
        /// <summary>One of the choices.</summary>
        [EnumMember(Value = "choice")]
        Choice,
        /// <summary>A day, `yyyy-mm-dd`.</summary>
        [EnumMember(Value = "date")]
        Date,
        /// <summary>A list of days; an empty list is an answer.</summary>
        [EnumMember(Value = "dates")]
        Dates,
        /// <summary>Any of the choices as a list; an empty list is an answer.</summary>
        [EnumMember(Value = "list")]
        List,
        /// <summary>A short text.</summary>
        [EnumMember(Value = "text")]
        Text,
        /// <summary>True, false or null, or with evidence.</summary>
        [EnumMember(Value = "yes_no")]
        YesNo,
    }
}
