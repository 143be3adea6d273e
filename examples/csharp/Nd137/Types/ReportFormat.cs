// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A form in which a report can be had.</summary>
    public enum ReportFormat
    {
        /// <summary>A self-contained page, to read and to print on A4.</summary>
        [EnumMember(Value = "html")]
        Html,
        /// <summary>Canonical JSON (RFC 8785): the verdicts as they were given.</summary>
        [EnumMember(Value = "json")]
        Json,
        /// <summary>JUnit XML, for continuous integration: a test case a finding.</summary>
        [EnumMember(Value = "junit")]
        Junit,
        /// <summary>Markdown (CommonMark).</summary>
        [EnumMember(Value = "markdown")]
        Markdown,
        /// <summary>OSCAL assessment results.</summary>
        [EnumMember(Value = "oscal")]
        Oscal,
        /// <summary>SARIF 2.1.0.</summary>
        [EnumMember(Value = "sarif")]
        Sarif,
    }
}
