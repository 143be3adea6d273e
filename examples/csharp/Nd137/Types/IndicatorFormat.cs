// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How definitions are written.</summary>
    public enum IndicatorFormat
    {
        /// <summary>A heading, then one definition a line (RFC 4180).</summary>
        [EnumMember(Value = "csv")]
        Csv,
        /// <summary>A list of definitions as in `assess_indicator`, or an object with `indicators`.</summary>
        [EnumMember(Value = "json")]
        Json,
        /// <summary>SDMX-JSON 1.0 or 2.0.</summary>
        [EnumMember(Value = "sdmx_json")]
        SdmxJson,
        /// <summary>SDMX-ML 2.1 or 3.0.</summary>
        [EnumMember(Value = "sdmx_ml")]
        SdmxMl,
    }
}
