// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A checklist (danh mục kiểm tra).</summary>
    public enum ChecklistId
    {
        /// <summary>What the decree defines (Art. 3).</summary>
        [EnumMember(Value = "definitions")]
        Definitions,
        /// <summary>Five-year and yearly plans, plans of online services (Arts 6.2.a, 8.6).</summary>
        [EnumMember(Value = "plans")]
        Plans,
        /// <summary>Basic requirements of a system or platform (Art. 6.3).</summary>
        [EnumMember(Value = "system_basics")]
        SystemBasics,
        /// <summary>Receiving and resolving requests (Art. 7.1).</summary>
        [EnumMember(Value = "requests")]
        Requests,
        /// <summary>Electronic channels (Arts 7.2, 7.3).</summary>
        [EnumMember(Value = "channels")]
        Channels,
        /// <summary>One online public service (Arts 8.2–8.5).</summary>
        [EnumMember(Value = "online_service")]
        OnlineService,
        /// <summary>Internal administration (Arts 9.1–9.3, 9.6).</summary>
        [EnumMember(Value = "internal_administration")]
        InternalAdministration,
        /// <summary>Documents and work files (Art. 9.4).</summary>
        [EnumMember(Value = "documents")]
        Documents,
        /// <summary>Remote work and meetings (Art. 9.5).</summary>
        [EnumMember(Value = "remote_work")]
        RemoteWork,
        /// <summary>A system for direction and management (Arts 6.3, 10.6).</summary>
        [EnumMember(Value = "direction_system")]
        DirectionSystem,
        /// <summary>Data for direction and management (Arts 10.2, 11.3).</summary>
        [EnumMember(Value = "direction_duties")]
        DirectionDuties,
        /// <summary>Supervision and inspection online (Art. 12).</summary>
        [EnumMember(Value = "supervision")]
        Supervision,
        /// <summary>Contingency and recovery (Art. 13).</summary>
        [EnumMember(Value = "contingency")]
        Contingency,
        /// <summary>Experts hired from the state budget (Art. 14).</summary>
        [EnumMember(Value = "experts")]
        Experts,
    }
}
