// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>The class of a system by its owner (Art. 15.2).</summary>
    public enum OwnerClass
    {
        /// <summary>A state body (cơ quan, tổ chức nhà nước; point a).</summary>
        [EnumMember(Value = "state_body")]
        StateBody,
        /// <summary>An organisation or enterprise (tổ chức, doanh nghiệp; point b).</summary>
        [EnumMember(Value = "organisation")]
        Organisation,
        /// <summary>An individual (cá nhân; point c).</summary>
        [EnumMember(Value = "individual")]
        Individual,
    }
}
