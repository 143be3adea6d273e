//! Information systems that serve electronic transactions (Arts 15–18): their owner, their
//! function, their scale, and whether they are intermediary platforms.

mod count;
pub(crate) mod due;
mod function;
pub(crate) mod function_rules;
mod owner;
pub(crate) mod owner_rules;
pub mod platform;
pub mod scale;
pub mod users;

pub use crate::month::Month;
pub use count::{Count, Flaw};
pub use function::{Activities, FunctionClass, FunctionFound, FunctionRequest, FunctionResponse};
pub use owner::{
    Acquisition, HolderEvidence, HolderSource, OwnerBasis, OwnerClass, OwnerFound, OwnerRequest,
    OwnerResponse,
};

use crate::assessment::{Message, Rule};

/// Every rule of the room, by operation.
pub(crate) const RULES: [&[&Rule]; 4] =
    [&owner_rules::RULES, &function_rules::RULES, &scale::rules::RULES, &platform::rules::RULES];

/// Every message of the room.
pub(crate) const MESSAGES: [&[&Message]; 4] = [
    &owner_rules::MESSAGES,
    &function_rules::MESSAGES,
    &scale::rules::MESSAGES,
    &platform::rules::MESSAGES,
];
