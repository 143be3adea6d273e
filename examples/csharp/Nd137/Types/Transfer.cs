// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>From which medium to which. Only the first two are conversions of Arts 4 and 5; the others exist for copies alone.</summary>
    public enum Transfer
    {
        /// <summary>Data message to paper (Art. 5).</summary>
        [EnumMember(Value = "data_to_paper")]
        DataToPaper,
        /// <summary>Paper to data message (Art. 4).</summary>
        [EnumMember(Value = "paper_to_data")]
        PaperToData,
        /// <summary>Data message to data message: an extract copy at most.</summary>
        [EnumMember(Value = "data_to_data")]
        DataToData,
        /// <summary>Paper to paper: a copy.</summary>
        [EnumMember(Value = "paper_to_paper")]
        PaperToPaper,
    }
}
