// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What to do with a signed document.</summary>
    public enum SignedInput
    {
        /// <summary>Refuse it: a mark put on afterwards would break the signatures.</summary>
        [EnumMember(Value = "refuse")]
        Refuse,
        /// <summary>Make a derivative for print that looks the same, carries the mark and the digest of the original, and claims no signature. The original itself stays as it is.</summary>
        [EnumMember(Value = "print_derivative")]
        PrintDerivative,
    }
}
