// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What two definitions share.</summary>
    public enum IndicatorShared
    {
        /// <summary>The code.</summary>
        [EnumMember(Value = "code")]
        Code,
        /// <summary>The name, without regard to case, spaces and the place of the tone mark.</summary>
        [EnumMember(Value = "name")]
        Name,
    }
}
