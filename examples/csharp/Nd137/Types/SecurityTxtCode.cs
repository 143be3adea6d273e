// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What can be wrong with a security.txt, or better.</summary>
    public enum SecurityTxtCode
    {
        /// <summary>byte_order_mark</summary>
        [EnumMember(Value = "byte_order_mark")]
        ByteOrderMark,
        /// <summary>canonical_absent</summary>
        [EnumMember(Value = "canonical_absent")]
        CanonicalAbsent,
        /// <summary>canonical_mismatch</summary>
        [EnumMember(Value = "canonical_mismatch")]
        CanonicalMismatch,
        /// <summary>contact_missing</summary>
        [EnumMember(Value = "contact_missing")]
        ContactMissing,
        /// <summary>control_character</summary>
        [EnumMember(Value = "control_character")]
        ControlCharacter,
        /// <summary>empty_name</summary>
        [EnumMember(Value = "empty_name")]
        EmptyName,
        /// <summary>empty_value</summary>
        [EnumMember(Value = "empty_value")]
        EmptyValue,
        /// <summary>encryption_absent</summary>
        [EnumMember(Value = "encryption_absent")]
        EncryptionAbsent,
        /// <summary>expired</summary>
        [EnumMember(Value = "expired")]
        Expired,
        /// <summary>expires_far</summary>
        [EnumMember(Value = "expires_far")]
        ExpiresFar,
        /// <summary>expires_invalid</summary>
        [EnumMember(Value = "expires_invalid")]
        ExpiresInvalid,
        /// <summary>expires_missing</summary>
        [EnumMember(Value = "expires_missing")]
        ExpiresMissing,
        /// <summary>expires_twice</summary>
        [EnumMember(Value = "expires_twice")]
        ExpiresTwice,
        /// <summary>insecure_uri</summary>
        [EnumMember(Value = "insecure_uri")]
        InsecureUri,
        /// <summary>invalid_line</summary>
        [EnumMember(Value = "invalid_line")]
        InvalidLine,
        /// <summary>language_invalid</summary>
        [EnumMember(Value = "language_invalid")]
        LanguageInvalid,
        /// <summary>languages_twice</summary>
        [EnumMember(Value = "languages_twice")]
        LanguagesTwice,
        /// <summary>last_line_open</summary>
        [EnumMember(Value = "last_line_open")]
        LastLineOpen,
        /// <summary>no_space_after_colon</summary>
        [EnumMember(Value = "no_space_after_colon")]
        NoSpaceAfterColon,
        /// <summary>not_a_uri</summary>
        [EnumMember(Value = "not_a_uri")]
        NotAUri,
        /// <summary>not_utf8</summary>
        [EnumMember(Value = "not_utf8")]
        NotUtf8,
        /// <summary>signature_incomplete</summary>
        [EnumMember(Value = "signature_incomplete")]
        SignatureIncomplete,
        /// <summary>signature_not_first</summary>
        [EnumMember(Value = "signature_not_first")]
        SignatureNotFirst,
        /// <summary>space_before_colon</summary>
        [EnumMember(Value = "space_before_colon")]
        SpaceBeforeColon,
        /// <summary>text_after_signature</summary>
        [EnumMember(Value = "text_after_signature")]
        TextAfterSignature,
        /// <summary>unsigned</summary>
        [EnumMember(Value = "unsigned")]
        Unsigned,
        /// <summary>unknown_field</summary>
        [EnumMember(Value = "unknown_field")]
        UnknownField,
    }
}
