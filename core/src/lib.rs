//! Vietnam's Decree 137/2024/NĐ-CP on electronic transactions of state agencies, as pure
//! functions over plain data: no I/O, no clock, no randomness, no state that an answer depends on,
//! no unsafe.
//!
//! - [`law`]: provisions, dated instruments, ministries.
//! - [`assessment`]: the one shape of every verdict.
//! - [`conversion`]: Arts 4 and 5, marks, records, QR payloads, converting systems.
//! - [`activity`]: checklists on the work of state agencies online (Arts 3, 6–9, 11–14).
//! - [`system`]: classes of information systems (Arts 15–18).
//! - [`duty`]: duties of platform owners, deadlines, the report (Arts 18–20, 23).
//! - [`trust`]: the criteria of network trust, judged from evidence (Art. 21).
//! - [`indicator`]: indicators for steering, their sets and observations (Art. 10).
//! - [`report`]: verdicts in the formats that people and other tools read; [`html`] is their page.
//! - [`ledger`]: what is coded of the decree, and what rules and provisions mean.
//! - [`wire`]: the one table of operations, JSON in and canonical JSON out.
//!
//! Everything is dated: an evaluation takes `as_of`, the day whose law applies.
//!
//! ```
//! use nd137::conversion::{ConverterKind, Direction, MarkRequest, SourceKind};
//!
//! let mut request = MarkRequest::default();
//! request.at = Some("21/11/2026 14:30:05".into());
//! request.converter.kind = Some(ConverterKind::Agency);
//! request.kinds = Some(vec![SourceKind::Ordinary]);
//!
//! // The name is missing: refused, and the finding says which provision asks for it.
//! let refused = request.clone().mark(Direction::PaperToData, "demo").unwrap_err();
//! let finding = refused.assessment().unwrap().open().next().unwrap();
//! assert_eq!(finding.rule.id, "nd137.d4.k1.a.r03");
//!
//! request.converter.name = Some("Sở Ví dụ tỉnh Minh Họa".into());
//! let marked = request.mark(Direction::PaperToData, "demo").unwrap();
//! assert_eq!(marked.lines[0], "BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY");
//! ```

// The derive macro names this crate as others see it.
extern crate self as nd137;

pub mod activity;
pub mod assessment;
pub mod canonical;
pub mod catalogue;
pub mod conversion;
pub mod duty;
mod error;
pub mod html;
pub mod indicator;
mod items;
pub mod json;
pub mod law;
pub mod ledger;
mod month;
pub mod report;
pub mod system;
pub mod text;
pub mod trust;
mod unicode;
pub mod wire;

pub use error::{Error, ErrorKind};
pub use items::Items;
