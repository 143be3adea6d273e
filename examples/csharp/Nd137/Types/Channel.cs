// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A channel of communication (kênh giao tiếp).</summary>
    public enum Channel
    {
        /// <summary>A mobile application.</summary>
        [EnumMember(Value = "app")]
        App,
        /// <summary>E-mail.</summary>
        [EnumMember(Value = "email")]
        Email,
        /// <summary>Another.</summary>
        [EnumMember(Value = "other")]
        Other,
        /// <summary>A web site.</summary>
        [EnumMember(Value = "website")]
        Website,
    }
}
