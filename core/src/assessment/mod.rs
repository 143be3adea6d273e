//! The one shape of every verdict: findings of rules, and what they add up to.
//!
//! A requirement is a [`Row`]: a [`Rule`] with its provisions, the condition under which it
//! binds, and the judgement of one fact. [`evaluate`] runs rows over a subject. Facts that
//! are not given are never "no": they make a finding [`Outcome::Undetermined`] that names
//! what is missing, the provision that needs it, and why (reading 23).

mod dated;
mod fact;
mod finding;
pub mod message;
mod row;
pub(crate) mod say;
mod view;

pub use dated::EVIDENCE_UNSETTLED;
pub(crate) use dated::sound;
pub use fact::{Answer, Evidence, EvidenceOf, Fact, FactOf};
pub use finding::{Assessment, Detail, Finding, Missing, Outcome, Quote, Severity};
pub use message::Message;
pub use row::{Applies, Judgement, Row, Rule, evaluate};

/// The version of the rule set. It changes whenever a rule, a reading or a dated table does.
pub const RULE_SET: &str = "2026.11.3";

/// A JSON Pointer (RFC 6901) into the request.
pub type Pointer = std::borrow::Cow<'static, str>;
