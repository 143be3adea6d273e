// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A class of e-transaction system by function (Art. 16.1).</summary>
    public enum FunctionClass
    {
        /// <summary>Administrative procedures (thủ tục hành chính; point a).</summary>
        [EnumMember(Value = "administrative_procedures")]
        AdministrativeProcedures,
        /// <summary>Commerce (thương mại; point b).</summary>
        [EnumMember(Value = "commerce")]
        Commerce,
        /// <summary>Finance (tài chính; point c).</summary>
        [EnumMember(Value = "finance")]
        Finance,
        /// <summary>Banking (ngân hàng; point d).</summary>
        [EnumMember(Value = "banking")]
        Banking,
        /// <summary>Any other activity (hoạt động khác; point đ).</summary>
        [EnumMember(Value = "other")]
        Other,
    }
}
