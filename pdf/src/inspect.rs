//! What a document is, told before anything is done to it.

use serde::Serialize;

use crate::archive::{self, ArchiveClaim};
use crate::error::Result;
use crate::geometry::{PageBoxes, Visible};
use crate::limits::Limits;
use crate::record;
use crate::report::{length, page_number};
use crate::signature::{self, SignatureInfo};
use crate::syntax::document::Document;
use crate::syntax::lexer::Lexer;
use crate::syntax::object::{Dict, Object};
use crate::syntax::xref::{Form, Place, Xref};
use nd137::json::Read;

/// What [`inspect`] found. Claims are told as the document makes them; nothing was validated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// The PDF/A claim.
    pub archive_claim: Option<ArchiveClaim>,
    /// Length of the document in bytes.
    pub bytes: u64,
    /// The version in the catalog, which counts where it is later than that of the header.
    pub catalog_version: Option<String>,
    /// Signature fields that wait for a signature.
    pub empty_signature_fields: u32,
    /// Present where the document is encrypted. Then only what is readable without a password is
    /// told, and a mark is refused.
    pub encryption: Option<EncryptionInfo>,
    /// The version in the header.
    pub header_version: String,
    /// Bytes before the header.
    pub junk_before_header: u64,
    /// Arranged for showing the first page early.
    pub linearized: bool,
    /// Marks of this library that the document records.
    pub mark_count: u32,
    /// Some objects stand in object streams.
    pub object_streams: bool,
    /// Pages of the document; absent where an encrypted document hides them.
    pub page_count: Option<u32>,
    /// The first pages, up to the limit `page_details`.
    pub pages: Vec<PageInfo>,
    /// The catalog holds usage rights or a certification (`/Perms`).
    pub permissions: bool,
    /// How often the document was written: 1 where nothing was appended.
    pub revisions: u32,
    /// SHA-256 of the document.
    pub sha256: String,
    /// Signatures as the document states them, in the order of their fields.
    pub signatures: Vec<SignatureInfo>,
    /// Has a structure for screen readers.
    pub tagged: bool,
    /// How the newest revision lists its objects.
    pub xref_form: XrefForm,
}

/// How a document is encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EncryptionInfo {
    /// The security handler, usually `Standard`.
    pub filter: String,
    /// Revision of the handler (`/R`).
    pub revision: i64,
    /// Algorithm (`/V`).
    pub version: i64,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageInfo {
    /// Boxes and rotation; absent where the page has no readable ones.
    pub boxes: Option<PageBoxes>,
    /// Counted from 1.
    pub page: u32,
}

/// The form of a cross-reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum XrefForm {
    /// A table as text.
    Table,
    /// A stream (PDF 1.5).
    Stream,
    /// A table that hides a stream.
    Hybrid,
}

/// Tells what `document` is.
///
/// # Errors
/// Where the bytes are no PDF or its structure cannot be followed. An encrypted document is no
/// error here.
pub fn inspect(document: &[u8], limits: &Limits) -> Result<Inspection> {
    let opened = Document::open(document, limits)?;
    let trailer = &opened.xref.trailer;
    let mut inspection = Inspection {
        archive_claim: None,
        bytes: length(document.len()),
        catalog_version: None,
        empty_signature_fields: 0,
        encryption: None,
        header_version: opened.header_version.clone(),
        junk_before_header: length(opened.junk),
        linearized: is_linearized(&opened),
        mark_count: 0,
        object_streams: opened
            .xref
            .entries()
            .iter()
            .any(|entry| matches!(entry.place, Place::InStream { .. })),
        page_count: None,
        pages: Vec::new(),
        permissions: false,
        revisions: revisions(&opened.xref),
        sha256: crate::hex(&crate::digest(document)),
        signatures: Vec::new(),
        tagged: false,
        xref_form: match opened.xref.sections.first().map(|section| section.form) {
            Some(Form::Stream) => XrefForm::Stream,
            Some(Form::Hybrid) => XrefForm::Hybrid,
            _ => XrefForm::Table,
        },
    };
    if opened.is_encrypted() {
        let handler = opened.dict(trailer, "Encrypt")?.unwrap_or_default();
        inspection.encryption = Some(encryption(&opened, &handler)?);
        // Names, numbers and references stay in the clear; strings and streams do not. What needs
        // those is not told.
        inspection.page_count = structure(&opened, &mut inspection).ok();
        return Ok(inspection);
    }
    inspection.page_count = Some(structure(&opened, &mut inspection)?);
    let catalog = opened.catalog()?;
    inspection.archive_claim = archive::claim(&opened, &catalog)?;
    inspection.mark_count = u32::try_from(record::find(&opened)?.len()).unwrap_or(u32::MAX);
    Ok(inspection)
}

fn structure(document: &Document<'_>, inspection: &mut Inspection) -> Result<u32> {
    let catalog = document.catalog()?;
    let version = document.value(&catalog, "Version")?;
    inspection.catalog_version =
        version.as_name().map(|name| String::from_utf8_lossy(name).into_owned());
    inspection.tagged = archive::is_tagged(document, &catalog)?;
    let pages = document.pages()?;
    let signatures = signature::find(document, &catalog, &pages)?;
    inspection.signatures = signatures.signed;
    inspection.empty_signature_fields = signatures.empty_fields;
    inspection.permissions = signatures.permissions;
    for (index, page) in pages
        .iter()
        .enumerate()
        .take(usize::try_from(document.limits.page_details).unwrap_or(usize::MAX))
    {
        let page = document.page(page)?;
        let boxes = Visible::of(document, &page).ok().map(|visible| visible.boxes());
        inspection.pages.push(PageInfo { boxes, page: page_number(index) });
    }
    Ok(u32::try_from(pages.len()).unwrap_or(u32::MAX))
}

fn encryption(document: &Document<'_>, handler: &Dict) -> Result<EncryptionInfo> {
    let filter = document.value(handler, "Filter")?;
    Ok(EncryptionInfo {
        filter: filter
            .as_name()
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .unwrap_or_default(),
        revision: document.value(handler, "R")?.as_int().unwrap_or(0),
        version: document.value(handler, "V")?.as_int().unwrap_or(0),
    })
}

/// Revisions of the document. The two sections of a linearized document are one revision: the one
/// that stands first in the chain stands first in the document too.
pub(crate) fn revisions(xref: &Xref) -> u32 {
    let pairs = xref
        .sections
        .windows(2)
        .filter(|pair| matches!(pair, [newer, older] if newer.offset < older.offset))
        .count();
    u32::try_from(xref.sections.len().saturating_sub(pairs)).unwrap_or(u32::MAX)
}

/// Whether the first object says that the document, as long as it is, is linearized.
fn is_linearized(document: &Document<'_>) -> bool {
    let mut lexer = Lexer::new(document.data, 0, 1000);
    lexer.skip_space();
    if lexer.unsigned().is_none() || lexer.unsigned().is_none() {
        return false;
    }
    lexer.skip_space();
    if !lexer.keyword("obj") {
        return false;
    }
    match lexer.object() {
        Ok(Object::Dict(dict)) => {
            dict.contains("Linearized")
                && dict.int("L").and_then(|length| usize::try_from(length).ok())
                    == Some(document.data.len())
        }
        _ => false,
    }
}
