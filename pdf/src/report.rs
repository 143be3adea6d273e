//! What a mark did to a document.

use serde::Serialize;

use crate::appearance::Archive;
use crate::archive::ArchiveClaim;
use crate::request::Corner;
use crate::reserve::PageReserve;
use nd137::json::Read;

/// What [`crate::stamp`] did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StampReport {
    /// The PDF/A claim of the document and what the mark does to it.
    pub archive: Option<ArchiveEffect>,
    /// SHA-256 of the update with its own digest taken as zeros.
    pub increment_sha256: String,
    /// Height of the printed mark in hundredths of a millimetre.
    pub mark_height_centi_mm: i64,
    /// Width of the printed mark in hundredths of a millimetre.
    pub mark_width_centi_mm: i64,
    /// Pages that carry the mark.
    pub marked_page_count: u32,
    /// The first marked pages, up to the limit `page_details`.
    pub marked_pages: Vec<MarkedPage>,
    /// Length of the document before the mark, in bytes.
    pub original_length: u64,
    /// SHA-256 of the document before the mark.
    pub original_sha256: String,
    /// Length of the marked document, in bytes.
    pub output_length: u64,
    /// SHA-256 of the marked document.
    pub output_sha256: String,
    /// The text of the mark as it was broken into lines.
    pub printed_lines: Vec<String>,
    /// Signature fields whose claim a print derivative no longer makes.
    pub released_signatures: Vec<String>,
    /// What lies under the mark, for the pages in `marked_pages`; absent if it was not asked for.
    pub reserve: Option<Vec<PageReserve>>,
}

/// A PDF/A claim after the mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ArchiveEffect {
    /// What the document claims.
    pub claim: ArchiveClaim,
    /// Rules that the mark breaks, as stable tags; empty where it keeps them. The document itself
    /// was not validated.
    pub losses: Vec<String>,
}

/// A page that carries the mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkedPage {
    /// The corner where the mark stands.
    pub corner: Corner,
    /// Counted from 1.
    pub page: u32,
    /// The mark in page space, thousandths of a user unit: left, bottom, right, top.
    pub rect_milli: [i64; 4],
}

pub(crate) fn effect(claim: ArchiveClaim, rules: Archive, link: bool) -> ArchiveEffect {
    let mut losses = Vec::new();
    // Level A wants every link in the structure tree, which a mark does not touch.
    if rules != Archive::No
        && link
        && claim.conformance.as_deref().is_some_and(|level| level.eq_ignore_ascii_case("a"))
    {
        losses.push("link_outside_structure_tree".to_owned());
    }
    ArchiveEffect { claim, losses }
}

pub(crate) fn length(value: usize) -> u64 {
    u64::try_from(value).unwrap_or(u64::MAX)
}

pub(crate) fn page_number(index: usize) -> u32 {
    u32::try_from(index.saturating_add(1)).unwrap_or(u32::MAX)
}
