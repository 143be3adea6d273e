// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Which way a conversion went.</summary>
    public enum Direction
    {
        /// <summary>Data message to paper (Art. 5).</summary>
        [EnumMember(Value = "data_to_paper")]
        DataToPaper,
        /// <summary>Paper to data message (Art. 4).</summary>
        [EnumMember(Value = "paper_to_data")]
        PaperToData,
    }
}
