//! The claim of a document to keep the rules for archives (PDF/A), and what a mark does to it.

use serde::Serialize;

use crate::appearance::Archive;
use crate::error::Result;
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object};
use nd137::json::Read;

/// The PDF/A claim in the document's metadata. A claim, not a validation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ArchiveClaim {
    /// Conformance level, such as `B`; absent for PDF/A-4.
    pub conformance: Option<String>,
    /// Part of ISO 19005: 1 to 4.
    pub part: u32,
}

impl ArchiveClaim {
    pub(crate) fn rules(claim: Option<&Self>) -> Archive {
        match claim.map(|claim| claim.part) {
            None => Archive::No,
            Some(1) => Archive::Part1,
            Some(_) => Archive::Later,
        }
    }
}

/// Reads the claim out of the XMP metadata; unreadable metadata claim nothing.
pub(crate) fn claim(document: &Document<'_>, catalog: &Dict) -> Result<Option<ArchiveClaim>> {
    let Some(reference) = catalog.get("Metadata").and_then(Object::as_reference) else {
        return Ok(None);
    };
    let loaded = document.load(reference)?;
    if loaded.stream_start.is_none() {
        return Ok(None);
    }
    let bytes = match document.stream_bytes(&loaded) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == crate::ErrorKind::Limit => return Err(error),
        Err(_) => return Ok(None),
    };
    let text = String::from_utf8_lossy(&bytes);
    let part = property(&text, "pdfaid:part")
        .and_then(|part| part.parse().ok())
        .filter(|part| (1..=9).contains(part));
    Ok(part.map(|part| ArchiveClaim {
        conformance: property(&text, "pdfaid:conformance").map(str::to_owned),
        part,
    }))
}

/// The value of an XMP property, written as an attribute or as an element.
fn property<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(name)?;
    let rest = rest.trim_start();
    let value = match rest.strip_prefix('>') {
        Some(element) => element.split('<').next()?,
        None => {
            let quoted = rest.strip_prefix('=')?.trim_start();
            let quote = quoted.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            quoted.split(quote).nth(1)?
        }
    };
    let value = value.trim();
    (!value.is_empty()
        && value.len() <= 8
        && value.chars().all(|character| character.is_ascii_alphanumeric()))
    .then_some(value)
}

/// Whether the document claims to have a structure for screen readers.
pub(crate) fn is_tagged(document: &Document<'_>, catalog: &Dict) -> Result<bool> {
    let marked = document.dict(catalog, "MarkInfo")?.and_then(|info| info.get("Marked").cloned());
    Ok(catalog.contains("StructTreeRoot") && marked == Some(Object::Bool(true)))
}
