//! A conversion under judgement: what is known of its mark, and what was done besides.

use chrono::NaiveDate;

use super::mark::{Access, ConverterKind, CopyDetails, Direction, PartialConverter, SourceKind};
use crate::assessment::message::message;
use crate::assessment::{Fact, Judgement, Message, Pointer, Rule, Severity};
use crate::json::Read;
use crate::law::{Instrument, Provision};
use crate::text::{Text, text, tidy};

/// From which medium to which.
///
/// Only the first two are conversions of Arts 4 and 5; the others exist for copies alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Transfer {
    /// Data message to paper (Art. 5).
    DataToPaper,
    /// Paper to data message (Art. 4).
    PaperToData,
    /// Data message to data message: an extract copy at most.
    DataToData,
    /// Paper to paper: a copy.
    PaperToPaper,
}

impl Transfer {
    /// The direction of the conversion, if it is one.
    pub fn direction(self) -> Option<Direction> {
        match self {
            Self::DataToPaper => Some(Direction::DataToPaper),
            Self::PaperToData => Some(Direction::PaperToData),
            Self::DataToData | Self::PaperToPaper => None,
        }
    }

    /// Whether the result is a data message.
    pub fn makes_data(self) -> bool {
        matches!(self, Self::PaperToData | Self::DataToData)
    }
}

impl From<Direction> for Transfer {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::DataToPaper => Self::DataToPaper,
            Direction::PaperToData => Self::PaperToData,
        }
    }
}

/// What is known of a mark: given by a caller, or read from a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub access: Access,
    pub at: Option<String>,
    /// Nothing else stands on the document: what is not given is not there.
    pub complete: bool,
    pub converter: PartialConverter,
    pub copy: CopyDetails,
    /// A form of copy that stands beside the wording, in a printed text.
    pub heading: Option<String>,
    pub owner: Option<String>,
    pub system: Option<String>,
    /// Pieces of a printed text that could not be assigned to a field.
    pub unread: Vec<String>,
    pub wording: Option<String>,
}

/// A conversion under judgement.
pub(super) struct Subject {
    pub as_of: NaiveDate,
    pub deeds: Deeds,
    pub facts: Facts,
    pub kinds: Option<Vec<SourceKind>>,
    /// Where the mark's facts stand in the request: a prefix of their pointers.
    pub root: &'static str,
    pub transfer: Transfer,
}

/// A field: not known, known to be empty, or a value.
pub(super) enum Stated {
    Unknown,
    Blank,
    Value(String),
}

impl Subject {
    pub(super) fn is(&self, kind: SourceKind) -> bool {
        self.kinds.as_ref().is_some_and(|kinds| kinds.contains(&kind))
    }

    /// The form of copy that the conversion makes.
    pub(super) fn copy_form(&self) -> Option<SourceKind> {
        self.kinds.iter().flatten().copied().find(|kind| kind.is_copy())
    }

    pub(super) fn stated(&self, field: &Option<String>) -> Stated {
        match field.as_deref().map(tidy) {
            // A dash or a row of dots is a form left empty.
            Some(value) if !value.chars().any(char::is_alphanumeric) => Stated::Blank,
            Some(value) => Stated::Value(value),
            None if self.facts.complete => Stated::Blank,
            None => Stated::Unknown,
        }
    }

    pub(super) fn at(&self, field: &str) -> Pointer {
        // A printed text is one string: there is no place inside it to point to.
        if self.root == "/text" { self.root.into() } else { format!("{}{field}", self.root).into() }
    }

    /// Points b and c of 4.1 (5.2) both claim the document.
    pub(super) fn on_two_routes(&self) -> bool {
        self.is(SourceKind::AdministrativeResult)
            && self.kinds.iter().flatten().any(|kind| other_route(*kind))
    }

    /// A field that must simply be there.
    pub(super) fn required(&self, field: &Option<String>, at: &str) -> Judgement {
        match self.stated(field) {
            Stated::Value(value) => Judgement::present(self.at(at), &value),
            Stated::Blank => self.perhaps_unread(at),
            Stated::Unknown => Judgement::unknown(self.at(at), WHY_SHOWN),
        }
    }

    /// Nothing was found for a field; where a text holds pieces that were not understood, one of
    /// them may be it, and a person has to look.
    pub(super) fn perhaps_unread(&self, at: &str) -> Judgement {
        let at = self.at(at);
        match self.facts.unread.first() {
            Some(piece) => Judgement::review(&UNREAD, at).quoting(piece),
            None => Judgement::absent(at),
        }
    }
}

pub(super) const WHY_SHOWN: Text =
    text("thông tin này phải có trên bản được chuyển đổi", "the converted version has to show it");
pub(super) const WHY_KINDS: Text = text(
    "loại văn bản nguồn quyết định quy tắc áp dụng",
    "the kind of source decides which rules bind",
);

/// Who signed, and the seal.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Signature {
    /// Who signed: the converting agency or organisation, or an individual alone.
    pub by: Option<ConverterKind>,
    /// Whether another law exempts this document from the signature ("unless law says otherwise").
    pub exempt: Fact,
    /// Whether the seal of the converting body is on the paper.
    pub sealed: Fact,
    /// Whether the converting body has a seal, and law wants it here.
    pub seal_required: Fact,
    /// Whether the converting body's signature is there: digital on a data message, by hand on paper.
    pub signed: Fact,
}

/// How a paper was scanned, for electronic copies.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Scan {
    /// Whether the image is in colour.
    pub colour: Fact,
    /// Resolution in dots per inch.
    pub dpi: Option<u32>,
    /// PDF version, such as `1.7`.
    pub pdf_version: Option<String>,
    /// Scale in percent of the paper; 100 for 1:1.
    pub scale_percent: Option<u32>,
}

/// What was done besides putting a mark.
#[derive(Debug, Clone, Default)]
pub(super) struct Deeds {
    pub accessible: Fact,
    pub integrity: Fact,
    pub retrievable: Fact,
    pub scan: Scan,
    pub signature: Signature,
}

pub(super) const LAW: Provision = Provision::article(Instrument::Luat20, 12);

pub(super) static UNREAD: Message = message(
    "unread",
    "Chưa thấy {what}, nhưng phần “{value}” chưa rõ là gì; cần người xem xét.",
    "Not found: {what}; but “{value}” was not understood and may be it: a person has to look.",
);

pub(super) fn other_route(kind: SourceKind) -> bool {
    kind.is_copy() || matches!(kind, SourceKind::Notarised | SourceKind::Authenticated)
}

pub(super) const fn subject_kinds() -> Pointer {
    Pointer::Borrowed("/kinds")
}

pub(super) const fn rule(
    id: &'static str,
    provisions: &'static [Provision],
    what: Text,
    readings: &'static [u8],
) -> Rule {
    Rule { id, provisions, severity: Severity::Required, what, readings }
}

pub(super) const fn advice(
    id: &'static str,
    provisions: &'static [Provision],
    what: Text,
    readings: &'static [u8],
) -> Rule {
    Rule { id, provisions, severity: Severity::Advisory, what, readings }
}
