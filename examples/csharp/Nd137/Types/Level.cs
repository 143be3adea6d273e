// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Error correction of a QR code (ISO/IEC 18004).</summary>
    public enum Level
    {
        /// <summary>About 7 % of the symbol can be lost.</summary>
        [EnumMember(Value = "L")]
        L,
        /// <summary>About 15 %.</summary>
        [EnumMember(Value = "M")]
        M,
        /// <summary>About 25 %.</summary>
        [EnumMember(Value = "Q")]
        Q,
        /// <summary>About 30 %.</summary>
        [EnumMember(Value = "H")]
        H,
    }
}
