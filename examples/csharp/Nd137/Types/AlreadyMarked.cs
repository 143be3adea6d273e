// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What to do with a document that carries a mark of this library.</summary>
    public enum AlreadyMarked
    {
        /// <summary>Put one more mark on it: it is converted once more, such as a message made from paper that is now printed.</summary>
        [EnumMember(Value = "add")]
        Add,
        /// <summary>Refuse it: most often the same document was taken twice.</summary>
        [EnumMember(Value = "refuse")]
        Refuse,
    }
}
