// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What is due.</summary>
    public enum DeadlineKind
    {
        /// <summary>Review and equip converting systems (Art. 23).</summary>
        [EnumMember(Value = "conversion_systems")]
        ConversionSystems,
        /// <summary>The first self-determination of scale (Art. 18.2.a).</summary>
        [EnumMember(Value = "first_determination")]
        FirstDetermination,
        /// <summary>The report of a platform at a threshold (Art. 18.2).</summary>
        [EnumMember(Value = "report")]
        Report,
        /// <summary>The yearly information of large platforms (Art. 19.3).</summary>
        [EnumMember(Value = "yearly_information")]
        YearlyInformation,
        /// <summary>The yearly self-determination (Art. 18.2.b).</summary>
        [EnumMember(Value = "yearly_determination")]
        YearlyDetermination,
    }
}
