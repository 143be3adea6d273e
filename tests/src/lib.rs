//! What the generators and the vector runner share.

pub mod shape;
pub mod signatures;

use nd137::wire::Table;

/// Every operation that a binding offers.
pub static TABLE: Table = Table(&[nd137::wire::CORE]);

/// Outcomes that a rule cannot have, with the reason: rule, outcome, why.
pub const CANNOT: &[(&str, &str, &str)] = &[];
