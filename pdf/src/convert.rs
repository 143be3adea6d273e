//! Puts the mark of a conversion on a PDF document, and makes its record.

use nd137::conversion::record::{Digested, Record};
use nd137::conversion::{Direction, MarkRequest, Marked};
use nd137::json::Read;
use nd137::text::hex;
use nd137::text::text;
use nd137::wire::Made;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::stamp::stamp_seen;
use crate::{
    AlreadyMarked, Inspection, Limits, Placement, QrMatrix, SignedInput, Stamp, StampReport,
    inspect,
};

/// The request of `inspect_pdf`; the document travels with it.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct InspectRequest {
    /// How many pages to describe one by one; 50 if absent. The count is always told.
    pub page_details: Option<u32>,
}

impl InspectRequest {
    /// Tells what a PDF document is before anything is done to it.
    ///
    /// # Errors
    /// `invalid_document` with a reason, or `limit_exceeded`.
    pub fn run(self, document: &[u8]) -> Result<Inspection, nd137::Error> {
        let mut limits = Limits::default();
        limits.page_details = self.page_details.unwrap_or(limits.page_details).min(10_000);
        Ok(inspect(document, &limits)?)
    }
}

/// The request of `stamp_pdf`; the document travels with it.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StampRequest {
    /// What to do with a document that carries a mark.
    #[serde(default)]
    pub already_marked: AlreadyMarked,
    /// Which way the conversion went.
    pub direction: Direction,
    /// A TrueType or OpenType font of the caller's own, in Base64; without it, the bundled one.
    #[serde(default)]
    pub font: Option<String>,
    /// Make the URL of the mark open when the mark is clicked.
    #[serde(default)]
    pub link: bool,
    /// What the mark says. The digest of the source is filled in from the document.
    pub mark: MarkRequest,
    /// Where it stands.
    #[serde(default)]
    pub placement: Placement,
    /// Whether to report what lies under the mark.
    #[serde(default = "yes")]
    pub reserve: bool,
    /// What to do with a signed document.
    #[serde(default)]
    pub signed_input: SignedInput,
}

fn decode(font: &str) -> Result<Vec<u8>, nd137::Error> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(font.trim()).map_err(|_| {
        let message = text("phông chữ phải ở dạng Base64", "the font has to be in Base64");
        nd137::Error::invalid("/font", message, &[])
    })
}

fn yes() -> bool {
    true
}

/// A marked document's mark, record and report.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Converted {
    /// The mark in every form, with the verdict on it.
    pub marked: Marked,
    /// The record of the conversion: keep it beside the document.
    pub record: Record,
    /// SHA-256 of the record's canonical JSON.
    pub record_sha256: String,
    /// How the document was stamped.
    pub report: StampReport,
}

impl StampRequest {
    /// Puts the mark on a document and answers with the bytes to append to it: the input stays
    /// an exact prefix of the marked document.
    ///
    /// # Errors
    /// What [`MarkRequest::mark`] refuses, with pointers under `/mark`; `invalid_document` with a
    /// reason such as `signed` or `encrypted`; `limit_exceeded`.
    pub fn increment(mut self, document: &[u8]) -> Result<(Converted, Vec<u8>), nd137::Error> {
        let seen = Sha256::new_with_prefix(document);
        let source = Digested {
            bytes: crate::report::length(document.len()),
            sha256: hex(&seen.clone().finalize()),
        };
        if let Some(stated) = &self.mark.source_sha256
            && !stated.trim().eq_ignore_ascii_case(&source.sha256)
        {
            let message = text(
                "mã băm khai báo khác với tệp kèm theo",
                "the digest given differs from the document's",
            );
            return Err(nd137::Error::invalid("/mark/source_sha256", message, &[]));
        }
        let font = self.font.as_deref().map(decode).transpose()?;
        self.mark.source_sha256 = Some(source.sha256.clone());
        let marked =
            self.mark.mark(self.direction, "stamp_pdf").map_err(|error| error.under("/mark"))?;
        let payload = marked.qr.as_ref().map(|qr| qr.payload.clone());
        let mut record = Record::new(marked.mark.clone(), payload, Some(source), None);
        let url = marked.mark.access.url.clone();
        let order = Stamp {
            already_marked: self.already_marked,
            lines: marked.lines.clone(),
            link: url.filter(|_| self.link),
            made_at: marked.mark.at.to_string(),
            payload: record.to_json(),
            placement: self.placement,
            qr: marked.qr.as_ref().map(|qr| QrMatrix { modules: qr.matrix(), size: qr.size }),
            reserve: self.reserve,
            signed_input: self.signed_input,
        };
        let stamped = stamp_seen(document, seen, &order, font.as_deref(), &Limits::default())?;
        record.result = Some(Digested {
            bytes: stamped.report.output_length,
            sha256: stamped.report.output_sha256.clone(),
        });
        let record_sha256 = hex(&Sha256::digest(record.to_json()));
        let converted = Converted { marked, record, record_sha256, report: stamped.report };
        Ok((converted, stamped.increment))
    }

    /// Puts the mark on a document: the whole of it, and what follows.
    ///
    /// # Errors
    /// As [`StampRequest::increment`].
    pub fn run(self, document: &[u8]) -> Result<(Converted, Made), nd137::Error> {
        let (converted, added) = self.increment(document)?;
        Ok((converted, Made { added, kept: document.len() }))
    }
}
