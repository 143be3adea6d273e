// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What is converted. A document can be of several kinds: a licence usually is the result of an administrative procedure as well.</summary>
    public enum SourceKind
    {
        /// <summary>The result of an administrative procedure (Arts 4.1.c, 5.2.c).</summary>
        [EnumMember(Value = "administrative_result")]
        AdministrativeResult,
        /// <summary>For authentication (chứng thực; Arts 4.1.b, 5.2.b).</summary>
        [EnumMember(Value = "authenticated")]
        Authenticated,
        /// <summary>An electronic certificate (chứng thư điện tử; Law 20/2023/QH15 Art. 12.2.d).</summary>
        [EnumMember(Value = "electronic_certificate")]
        ElectronicCertificate,
        /// <summary>A licence, certificate, diploma, confirmation or approval by a competent body (Law 20/2023/QH15 Art. 12.1.d).</summary>
        [EnumMember(Value = "licence")]
        Licence,
        /// <summary>For notarisation (công chứng; Arts 4.1.b, 5.2.b).</summary>
        [EnumMember(Value = "notarised")]
        Notarised,
        /// <summary>None of the others.</summary>
        [EnumMember(Value = "ordinary")]
        Ordinary,
        /// <summary>A certified extract copy (trích sao; Decree 30/2020/NĐ-CP).</summary>
        [EnumMember(Value = "extract_copy")]
        ExtractCopy,
        /// <summary>A copy of a received document (sao lục; Decree 30/2020/NĐ-CP).</summary>
        [EnumMember(Value = "forwarded_copy")]
        ForwardedCopy,
        /// <summary>A full copy of one's own or a received document (sao y; Decree 30/2020/NĐ-CP).</summary>
        [EnumMember(Value = "true_copy")]
        TrueCopy,
    }
}
