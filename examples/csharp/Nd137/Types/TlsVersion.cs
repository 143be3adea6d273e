// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A protocol version, from the oldest to the newest.</summary>
    public enum TlsVersion
    {
        /// <summary>ssl_2_0</summary>
        [EnumMember(Value = "ssl_2_0")]
        Ssl20,
        /// <summary>ssl_3_0</summary>
        [EnumMember(Value = "ssl_3_0")]
        Ssl30,
        /// <summary>tls_1_0</summary>
        [EnumMember(Value = "tls_1_0")]
        Tls10,
        /// <summary>tls_1_1</summary>
        [EnumMember(Value = "tls_1_1")]
        Tls11,
        /// <summary>tls_1_2</summary>
        [EnumMember(Value = "tls_1_2")]
        Tls12,
        /// <summary>tls_1_3</summary>
        [EnumMember(Value = "tls_1_3")]
        Tls13,
    }
}
