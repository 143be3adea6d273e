// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Who converted (reading 13).</summary>
    public enum ConverterKind
    {
        /// <summary>A state agency (cơ quan).</summary>
        [EnumMember(Value = "agency")]
        Agency,
        /// <summary>A person (cá nhân).</summary>
        [EnumMember(Value = "individual")]
        Individual,
        /// <summary>Another organisation (tổ chức).</summary>
        [EnumMember(Value = "organisation")]
        Organisation,
    }
}
