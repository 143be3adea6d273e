// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>The kind of a certificate's key.</summary>
    public enum KeyType
    {
        /// <summary>DSA.</summary>
        [EnumMember(Value = "dsa")]
        Dsa,
        /// <summary>ECDSA over a NIST or similar curve.</summary>
        [EnumMember(Value = "ec")]
        Ec,
        /// <summary>Ed25519 or Ed448.</summary>
        [EnumMember(Value = "ed")]
        Ed,
        /// <summary>RSA.</summary>
        [EnumMember(Value = "rsa")]
        Rsa,
    }
}
