//! The C interface of nd137: the whole table of operations through one call.
//!
//! The contract for callers stands at the top of `include/nd137.h` (its source is
//! `header.txt`). Inside, three habits keep it: pointers are read in [`input`] only, results
//! are written last, and every entry runs in [`guard`], which turns a failure or a panic into
//! a status and an error that can be read.

#[cfg(not(panic = "unwind"))]
compile_error!("a panic must not end the caller's process: build with `panic = \"unwind\"`");

pub mod arrow;
pub mod call;
mod guard;
mod handle;
mod input;
pub mod list;
mod live;
pub mod marker;
pub mod reply;
pub mod scale;
pub mod status;

use nd137::wire::Table;

/// Every operation that `nd137_call` offers.
pub static TABLE: Table = nd137_pdf::wire::TABLE;
