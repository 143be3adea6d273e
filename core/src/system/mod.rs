//! Information systems that serve electronic transactions (Arts 15–18): their owner, their
//! function, their scale, and whether they are intermediary platforms.

mod count;
mod month;
pub mod scale;

pub use count::{Count, Flaw};
pub use month::Month;
