//! The one error of this crate: a stable kind, a sentence, and the place where it was found.

use std::fmt;

/// Why a document or a request was refused. The tags never change; new kinds may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are no PDF document.
    NotPdf,
    /// The end of the document is missing.
    Truncated,
    /// The cross-reference of the document cannot be followed. It is never repaired silently.
    XrefBroken,
    /// An object is not written as ISO 32000 asks.
    Syntax,
    /// A tree or chain of the document leads back to itself.
    Cyclic,
    /// The document needs a password.
    Encrypted,
    /// A limit of [`crate::Limits`] was reached.
    Limit,
    /// The document has no page.
    NoPages,
    /// The document is signed and the request did not ask for a print derivative.
    Signed,
    /// The document carries a mark and the request did not ask for one more.
    AlreadyMarked,
    /// The document uses something that this crate does not read.
    Unsupported,
    /// The mark does not fit on the page.
    NoRoom,
    /// The request cannot be carried out as written.
    Request,
    /// The font cannot be read.
    Font,
    /// The licence flags of the font forbid embedding.
    FontEmbedding,
    /// The font lacks a character of the mark.
    GlyphMissing,
}

impl ErrorKind {
    /// The stable name of the kind, in snake case.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::NotPdf => "not_pdf",
            Self::Truncated => "truncated",
            Self::XrefBroken => "xref_broken",
            Self::Syntax => "syntax",
            Self::Cyclic => "cyclic",
            Self::Encrypted => "encrypted",
            Self::Limit => "limit",
            Self::NoPages => "no_pages",
            Self::Signed => "signed",
            Self::AlreadyMarked => "already_marked",
            Self::Unsupported => "unsupported",
            Self::NoRoom => "no_room",
            Self::Request => "request",
            Self::Font => "font",
            Self::FontEmbedding => "font_embedding",
            Self::GlyphMissing => "glyph_missing",
        }
    }
}

/// A refusal: nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    vietnamese: Option<String>,
    offset: Option<u64>,
}

impl Error {
    /// What is wrong in the inside of a document, in the terms of ISO 32000.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), vietnamese: None, offset: None }
    }

    /// What a caller can do something about, in words that are shown to people.
    pub(crate) fn said(kind: ErrorKind, vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self { vietnamese: Some(vi.into()), ..Self::new(kind, en) }
    }

    /// Names the byte of the document where the trouble is.
    pub(crate) fn at(mut self, offset: usize) -> Self {
        self.offset = u64::try_from(offset).ok();
        self
    }

    /// The kind of the refusal.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The sentence in Vietnamese, where the kind alone does not say all.
    pub(crate) fn vietnamese(&self) -> Option<&str> {
        self.vietnamese.as_deref()
    }

    /// The byte of the document where the trouble was found, where there is one.
    #[must_use]
    pub fn offset(&self) -> Option<u64> {
        self.offset
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match self.offset {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;
