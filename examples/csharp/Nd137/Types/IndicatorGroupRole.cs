// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What a group of indicators is for (nhóm chỉ số, Art. 10.3).</summary>
    public enum IndicatorGroupRole
    {
        /// <summary>What the Government or its head asks for ad hoc.</summary>
        [EnumMember(Value = "ad_hoc")]
        AdHoc,
        /// <summary>Targets of the provincial council's resolutions, yearly and for five years.</summary>
        [EnumMember(Value = "council_targets")]
        CouncilTargets,
        /// <summary>Daily and monthly steering.</summary>
        [EnumMember(Value = "daily_monthly")]
        DailyMonthly,
        /// <summary>Emergencies, disasters, epidemics, rescue.</summary>
        [EnumMember(Value = "emergencies")]
        Emergencies,
        /// <summary>Tasks given by the Government and its head.</summary>
        [EnumMember(Value = "government_tasks")]
        GovernmentTasks,
        /// <summary>Indicators specific to the locality.</summary>
        [EnumMember(Value = "local_specific")]
        LocalSpecific,
        /// <summary>National target programmes and important national projects.</summary>
        [EnumMember(Value = "national_programmes")]
        NationalProgrammes,
        /// <summary>A group that the law does not name.</summary>
        [EnumMember(Value = "other")]
        Other,
    }
}
