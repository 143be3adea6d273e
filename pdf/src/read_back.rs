//! Finds the marks of a document and tells whether document and mark are as they were.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::error::{ErrorKind, Result};
use crate::limits::Limits;
use crate::record::{self, Record};
use crate::report::{length, page_number};
use crate::signature::{self, SignatureInfo};
use crate::syntax::document::Document;
use crate::syntax::object::{Object, Ref};
use nd137::json::Read;

/// What [`read_back`] found. Nothing here says that a document is authentic: whoever can write a
/// file can write its record too. Only a valid signature over the whole file proves its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadBack {
    /// Length of the document in bytes.
    pub bytes: u64,
    /// The marks, oldest first.
    pub marks: Vec<MarkRead>,
    /// SHA-256 of the document.
    pub sha256: String,
    /// Records that could not be read, each with the reason.
    pub unreadable: Vec<String>,
}

/// A mark of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkRead {
    /// What was appended after the mark.
    pub after: After,
    /// Whether the record still stands in the newest revision, or only in an older one.
    pub current: bool,
    /// Whether the update that made the mark is byte for byte as it was written.
    pub increment: Match,
    /// Length of the update that made the mark.
    pub increment_length: u64,
    /// SHA-256 of the update, as its record states it.
    pub increment_sha256: String,
    /// The text of the mark as it was given.
    pub lines: Vec<String>,
    /// When the mark says it was made.
    pub made_at: String,
    /// Whether the document before the mark has the digest that the record states.
    pub original: Match,
    /// Length of the document before the mark, as the record states it.
    pub original_length: u64,
    /// SHA-256 of those bytes, recomputed; absent where the document is shorter.
    pub original_sha256_computed: Option<String>,
    /// SHA-256 of those bytes, as the record states it.
    pub original_sha256_declared: String,
    /// Pages that were marked.
    pub pages_marked: u32,
    /// Pages, counted from 1 in the newest revision, that still show the mark.
    pub pages_showing: Vec<u32>,
    /// The payload, unchanged.
    pub payload: String,
    /// The program that wrote the mark, as its record states it.
    pub producer: String,
}

/// Whether bytes are what a record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// They are.
    Same,
    /// They are not.
    Different,
    /// The document is too short to hold them, or was written anew: nothing can be compared.
    Missing,
}

/// What stands in the document after a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct After {
    /// Bytes after the update that made the mark.
    pub bytes: u64,
    /// Objects of the marked document that were written again or removed later.
    pub objects_overridden: u32,
    /// Pages, counted from 1, whose own dictionary was written again later.
    pub pages_rewritten: Vec<u32>,
    /// Revisions that were appended later.
    pub revisions: u32,
    /// Signatures that cover bytes beyond the mark: they were made later, and cover the mark too.
    pub signatures: Vec<SignatureInfo>,
}

/// Finds every mark that the document records and compares it with the bytes.
///
/// # Errors
/// Where the bytes are no PDF, its structure cannot be followed, or it is encrypted. A document
/// without a mark is no error: `marks` is empty.
pub fn read_back(document: &[u8], limits: &Limits) -> Result<ReadBack> {
    let opened = Document::open(document, limits)?;
    opened.require_plain()?;
    let pages = opened.pages()?;
    let catalog = opened.catalog()?;
    let signatures = signature::find(&opened, &catalog, &pages)?.signed;
    let current = record::find(&opened)?;
    let mut found: Vec<(Ref, bool)> = current.iter().map(|reference| (*reference, true)).collect();
    let mut unreadable = Vec::new();
    for reference in older(document, &opened, limits)? {
        if !current.contains(&reference) {
            found.push((reference, false));
        }
    }
    let mut marks = Vec::new();
    for (reference, is_current) in found {
        match record::read(&opened, reference) {
            Ok(record) => marks.push((record, is_current)),
            Err(error) if error.kind() == ErrorKind::Limit => return Err(error),
            Err(error) => unreadable.push(error.to_string()),
        }
    }
    marks.sort_by_key(|(record, _)| record.original_length);
    // Updates follow one another; records that claim the same bytes were made to cost time.
    let mut hashed = 0_u64;
    marks.retain(|(record, _)| {
        let end = record.original_length.saturating_add(record.increment_length);
        if end <= length(document.len()) {
            hashed = hashed.saturating_add(record.increment_length);
        }
        let fair = hashed <= length(document.len()).saturating_mul(2);
        if !fair {
            unreadable.push("a mark claims bytes that other marks claim too".to_owned());
        }
        fair
    });
    let prefixes = prefix_digests(document, &marks);
    let reader = Reader { document, opened: &opened, signatures: &signatures };
    let pages: Vec<Ref> = pages.iter().map(|page| page.reference).collect();
    Ok(ReadBack {
        bytes: length(document.len()),
        marks: marks
            .into_iter()
            .zip(prefixes)
            .map(|((record, is_current), digest)| reader.mark(record, is_current, digest, &pages))
            .collect::<Result<_>>()?,
        sha256: crate::hex(&crate::digest(document)),
        unreadable,
    })
}

/// Revisions whose catalogs are searched for marks that a later revision dropped.
const MAX_REVISIONS_SEARCHED: usize = 32;

fn older(document: &[u8], opened: &Document<'_>, limits: &Limits) -> Result<Vec<Ref>> {
    let mut found = Vec::new();
    for section in opened.xref.sections.iter().skip(1).take(MAX_REVISIONS_SEARCHED) {
        // An old revision that cannot be read hides no mark that could be compared.
        let marks = Document::open_revision(document, section.offset, limits)
            .and_then(|revision| record::find(&revision));
        match marks {
            Ok(marks) => found.extend(marks),
            Err(error) if error.kind() == ErrorKind::Limit => return Err(error),
            Err(_) => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// The digests of what stood before each mark, in one pass; the marks are in the order of the file.
fn prefix_digests(document: &[u8], marks: &[(Record, bool)]) -> Vec<Option<String>> {
    let mut state = Sha256::new();
    let mut done = 0_usize;
    let mut digests = Vec::with_capacity(marks.len());
    for (record, _) in marks {
        let end = usize::try_from(record.original_length).unwrap_or(usize::MAX);
        digests.push(document.get(done..end).map(|bytes| {
            state.update(bytes);
            done = end;
            crate::hex(&state.clone().finalize())
        }));
    }
    digests
}

struct Reader<'a, 'd> {
    document: &'d [u8],
    opened: &'a Document<'d>,
    signatures: &'a [SignatureInfo],
}

impl Reader<'_, '_> {
    fn slice(&self, from: u64, length: u64) -> Option<&[u8]> {
        let start = usize::try_from(from).ok()?;
        let end = start.checked_add(usize::try_from(length).ok()?)?;
        self.document.get(start..end)
    }

    fn mark(
        &self,
        record: Record,
        current: bool,
        computed: Option<String>,
        pages: &[Ref],
    ) -> Result<MarkRead> {
        let original = match &computed {
            None => Match::Missing,
            Some(digest) if *digest == record.original_sha256 => Match::Same,
            Some(_) => Match::Different,
        };
        let end = record.original_length.saturating_add(record.increment_length);
        let increment = match self.slice(record.original_length, record.increment_length) {
            None => Match::Missing,
            Some(bytes) => {
                let start = usize::try_from(record.original_length).unwrap_or(usize::MAX);
                let digest = record
                    .offset
                    .and_then(|at| at.checked_sub(start))
                    .and_then(|at| record::digest_unsealed(bytes, at));
                match digest {
                    None => Match::Missing,
                    Some(digest) if crate::hex(&digest) == record.increment_sha256 => Match::Same,
                    Some(_) => Match::Different,
                }
            }
        };
        let pages_showing = self.showing(&record, pages)?;
        Ok(MarkRead {
            after: self.after(end, pages),
            current,
            increment,
            increment_length: record.increment_length,
            increment_sha256: record.increment_sha256,
            lines: record.data.lines,
            made_at: record.made_at,
            original,
            original_length: record.original_length,
            original_sha256_computed: computed,
            original_sha256_declared: record.original_sha256,
            pages_marked: u32::try_from(record.data.pages.len()).unwrap_or(u32::MAX),
            pages_showing,
            payload: record.data.payload,
            producer: record.producer,
        })
    }

    /// Pages whose content still ends in a call of the mark's form, which stands where it stood.
    fn showing(&self, record: &Record, pages: &[Ref]) -> Result<Vec<u32>> {
        let mut showing = Vec::new();
        let in_update = |number: u32| {
            let start = usize::try_from(record.original_length).unwrap_or(usize::MAX);
            let end = start
                .saturating_add(usize::try_from(record.increment_length).unwrap_or(usize::MAX));
            self.place(number).is_some_and(|place| (start..end).contains(&place))
        };
        if !in_update(record.data.form) {
            return Ok(showing);
        }
        let marked: std::collections::HashSet<u32> = record.data.pages.iter().copied().collect();
        for (index, page) in pages.iter().enumerate() {
            if !marked.contains(&page.number) {
                continue;
            }
            // As the update wrote it, or written again with the same drawing in it.
            if in_update(page.number) || self.draws(*page, record, &in_update)? {
                showing.push(page_number(index));
            }
        }
        Ok(showing)
    }

    fn draws(&self, page: Ref, record: &Record, in_update: &dyn Fn(u32) -> bool) -> Result<bool> {
        let Object::Dict(dict) = self.opened.load(page)?.object else {
            return Ok(false);
        };
        let contents = self.opened.value(&dict, "Contents")?;
        let called = contents.as_array().unwrap_or(&[]).iter().filter_map(Object::as_reference);
        let called = called.into_iter().any(|stream| {
            record.data.contents.contains(&stream.number) && in_update(stream.number)
        });
        let resources = self.opened.dict(&dict, "Resources")?.unwrap_or_default();
        let objects = self.opened.dict(&resources, "XObject")?.unwrap_or_default();
        let named = objects.iter().any(|(_, object)| {
            object.as_reference().is_some_and(|form| form.number == record.data.form)
        });
        Ok(called && named)
    }

    /// Offset in the whole document of an object that stands uncompressed.
    fn place(&self, number: u32) -> Option<usize> {
        use crate::syntax::xref::Place;
        match self.opened.xref.get(number)?.place {
            Place::Offset(offset, _) => offset.checked_add(self.opened.junk),
            _ => None,
        }
    }

    fn after(&self, end: u64, pages: &[Ref]) -> After {
        let end = usize::try_from(end).unwrap_or(usize::MAX);
        let xref = &self.opened.xref;
        let later_sections = xref
            .sections
            .iter()
            .filter(|section| section.offset.saturating_add(self.opened.junk) >= end)
            .count();
        let later = |number: u32| {
            xref.get(number)
                .is_some_and(|entry| usize::try_from(entry.section).unwrap_or(0) < later_sections)
        };
        let known =
            Document::open(self.document.get(..end).unwrap_or(&[]), self.opened.limits).ok();
        let overridden = match (&known, later_sections) {
            (_, 0) | (None, _) => 0,
            (Some(known), _) => {
                known.xref.entries().iter().filter(|entry| later(entry.number)).count()
            }
        };
        After {
            bytes: length(self.document.len().saturating_sub(end)),
            pages_rewritten: pages
                .iter()
                .enumerate()
                .filter(|(_, page)| later(page.number))
                .map(|(index, _)| page_number(index))
                .collect(),
            objects_overridden: u32::try_from(overridden).unwrap_or(u32::MAX),
            revisions: u32::try_from(later_sections).unwrap_or(u32::MAX),
            signatures: self
                .signatures
                .iter()
                .filter(|signature| match signature.byte_range.as_slice() {
                    [0, _, start, rest] => usize::try_from(start.saturating_add(*rest))
                        .is_ok_and(|covered| covered > end),
                    _ => false,
                })
                .cloned()
                .collect(),
        }
    }
}
