// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A named profile of safe TLS.</summary>
    public enum TlsProfile
    {
        /// <summary>Mozilla's guidelines for servers, version 5.7, “intermediate”: a closed list of suites.</summary>
        [EnumMember(Value = "mozilla_intermediate_5_7")]
        MozillaIntermediate57,
        /// <summary>RFC 9325 (BCP 195, November 2022): TLS 1.2 or later (section 3.1.1), no suite that section 4.1 forbids, nothing below 128 bits, RSA keys of at least 2048 bits (4.5). Other suites that 4.1 says should not be used (static RSA, static Diffie-Hellman, `TLS_DHE_*`) are for a person.</summary>
        [EnumMember(Value = "rfc_9325")]
        Rfc9325,
    }
}
