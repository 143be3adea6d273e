// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>How a system came to be (Art. 15.3.a, b).</summary>
    public enum Acquisition
    {
        /// <summary>An investment project whose policy some level approved.</summary>
        [EnumMember(Value = "project")]
        Project,
        /// <summary>A service that some level decided to hire.</summary>
        [EnumMember(Value = "hire")]
        Hire,
        /// <summary>Neither: built in house, donated, inherited.</summary>
        [EnumMember(Value = "neither")]
        Neither,
    }
}
