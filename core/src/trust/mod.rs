//! Network trust (tín nhiệm mạng, Art. 21): six criteria judged from evidence that someone can
//! hand over, and the owner's own declaration (Art. 21.3).
//!
//! - [`facts`]: what a request holds; [`assess`], [`declare`]: the operations.
//! - [`level`], [`personal`], [`tls`], [`list`], [`content`], [`contact`]: criteria a to e.
//! - [`security_txt`]: RFC 9116 files. [`list::WarningList`]: a list prepared for many look-ups.
//!
//! A tick without evidence settles nothing. The library says “criteria met”, never “certified”
//! (reading 20): a trust mark is given by the state, not by a program.

pub mod assess;
pub mod contact;
pub mod content;
mod dates;
pub mod declare;
mod document;
pub mod facts;
pub mod level;
pub mod list;
pub mod personal;
mod rules;
pub mod security_txt;
pub mod tls;
pub(crate) mod usual;

pub use assess::{CriterionResult, TrustResponse};
pub use declare::{Declaration, DeclareRequest, DeclareResponse};
pub use facts::TrustRequest;

use crate::assessment::{Message, Rule};

/// The rules of this room.
pub(crate) static RULES: [&[&Rule]; 1] = [&rules::RULES];

/// The messages of this room, file by file.
pub(crate) static MESSAGES: [&[&Message]; 7] = [
    level::MESSAGES,
    personal::MESSAGES,
    tls::MESSAGES,
    list::MESSAGES,
    content::MESSAGES,
    contact::MESSAGES,
    dates::MESSAGES,
];
