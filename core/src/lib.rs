//! Vietnam's Decree 137/2024/NĐ-CP on electronic transactions of state agencies, as pure
//! functions over plain data: no I/O, no clock, no randomness, no global state, no unsafe.
//!
//! - [`law`]: provisions, dated instruments, ministries.
//! - [`assessment`]: the one shape of every verdict.
//! - [`conversion`]: Arts 4 and 5, marks, records, QR payloads, converting systems.
//! - [`system`]: classes of information systems (Arts 15–18).
//! - [`wire`]: the one table of operations, JSON in and canonical JSON out.
//!
//! Everything is dated: an evaluation takes `as_of`, the day whose law applies.

pub mod assessment;
pub mod canonical;
pub mod catalogue;
pub mod conversion;
mod error;
pub mod law;
pub mod system;
pub mod text;
pub mod wire;

pub use error::{Error, ErrorKind};
