// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What explains that two verdicts differ.</summary>
    public enum ReasonKind
    {
        /// <summary>Days in the facts (of evidence, months, deadlines) count differently.</summary>
        [EnumMember(Value = "facts")]
        Facts,
        /// <summary>The grace period of Art. 23 ended in between.</summary>
        [EnumMember(Value = "grace_ends")]
        GraceEnds,
        /// <summary>An instrument ended in between.</summary>
        [EnumMember(Value = "instrument_ends")]
        InstrumentEnds,
        /// <summary>An instrument took effect in between.</summary>
        [EnumMember(Value = "instrument_starts")]
        InstrumentStarts,
        /// <summary>A population figure was published in between.</summary>
        [EnumMember(Value = "population_published")]
        PopulationPublished,
    }
}
