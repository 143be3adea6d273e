//! Conversion between paper and data messages (Arts 4 and 5; Law 20/2023/QH15 Arts 12 and 13).
//!
//! - [`mark`], [`make`]: what a conversion mark says, and its constructors, which refuse an
//!   incomplete one; [`Marker`]: marks that have a wording or converter in common.
//! - [`lines`], [`payload`], [`qr`]: the mark as lines for print, as a QR payload, as a symbol;
//!   [`reading`] reads marks of any tool back from text.
//! - [`assess`]: what the law asks of a conversion that somebody else made.
//! - [`record`], [`verify`]: the record of a conversion, and whether record, payload, text and
//!   document still belong together. Nothing unsigned is ever called authentic.
//! - [`feature`], [`storage`]: what a converting system and a store must have.

pub mod administrative;
pub mod assess;
pub mod copy;
pub mod feature;
mod law12;
mod law_alone;
pub mod lines;
pub mod make;
pub mod mark;
mod marker;
mod moment;
pub mod payload;
pub mod qr;
pub mod reading;
pub mod record;
mod rules;
pub mod storage;
mod subject;
mod symbol;
pub mod verify;
pub mod wording;

pub use make::{DataToPaper, MarkRequest, Marked, PaperToData, QrRequest, Remaining};
pub use mark::{
    Access, Converter, ConverterKind, CopyDetails, Direction, Mark, PartialConverter, SourceKind,
    Tier,
};
pub use marker::Marker;
pub use moment::{Moment, ParseMomentError, Precision};
pub use record::Record;
pub use subject::{Scan, Signature, Transfer};

use crate::assessment::{Message, Rule};

/// The rules of this room, file by file.
pub(crate) static RULES: [&[&Rule]; 8] = [
    rules::RULES,
    copy::RULES,
    administrative::RULES,
    law12::RULES,
    law_alone::RULES,
    verify::RULES,
    feature::RULES,
    storage::RULES,
];

/// The messages of this room, file by file.
pub(crate) static MESSAGES: [&[&Message]; 7] = [
    rules::MESSAGES,
    copy::MESSAGES,
    administrative::MESSAGES,
    law12::MESSAGES,
    verify::MESSAGES,
    feature::MESSAGES,
    storage::MESSAGES,
];
