//! The one table of operations: JSON in, canonical JSON out, one optional document each way.
//!
//! Each operation is declared once, in [`CORE`]; other rooms declare theirs with
//! [`operations!`](crate::operations) and chain them with [`Table`]. Every binding, schema and
//! vector runner is made from the table.

mod table;

#[cfg(feature = "schema")]
pub use table::schemas;
pub use table::{Document, Operation, Reply, Run, Table, parse, reply};

use crate::{law, system};

/// The largest request in bytes; a document travels beside the request, not in it.
pub const MAX_REQUEST: usize = 16 * 1024 * 1024;

crate::operations! {
    /// The operations of the core.
    pub static CORE = [
        /// List the decree's provisions, instruments and bodies as of a day.
        list_provisions(law::ProvisionsRequest) -> law::Provisions;
        /// Classify a system by its average monthly users (Art. 17).
        classify_scale(system::scale::ScaleRequest) -> system::scale::ScaleResponse;
    ];
}
