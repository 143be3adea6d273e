// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>The kinds of error, stable across languages and versions.</summary>
    public enum ErrorKind
    {
        /// <summary>The request is not JSON in UTF-8.</summary>
        [EnumMember(Value = "invalid_json")]
        InvalidJson,
        /// <summary>A field is missing, unknown, of the wrong type or outside its range.</summary>
        [EnumMember(Value = "invalid_request")]
        InvalidRequest,
        /// <summary>A limit on size, depth or number is passed.</summary>
        [EnumMember(Value = "limit_exceeded")]
        LimitExceeded,
        /// <summary>There is no operation of this name.</summary>
        [EnumMember(Value = "unknown_operation")]
        UnknownOperation,
        /// <summary>A constructor refused; the findings say all that is missing.</summary>
        [EnumMember(Value = "refused")]
        Refused,
        /// <summary>The document cannot be processed.</summary>
        [EnumMember(Value = "invalid_document")]
        InvalidDocument,
        /// <summary>The library failed; please report it.</summary>
        [EnumMember(Value = "internal")]
        Internal,
    }
}
