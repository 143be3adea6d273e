//! What lies under the mark: page content is read far enough to know where its text stands.
//!
//! Widths come from the fonts' own tables, heights are taken generously, clipping is ignored: a
//! report errs towards naming too much. Where reading stops, the answer is `unknown`, never clear.

mod text;
mod walk;

use serde::Serialize;

use crate::error::Result;
use crate::geometry::{Rect, milli};
use crate::signature::annotations;
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object};
use crate::syntax::pages::Page;
use nd137::json::Read;

/// Boxes that a report lists one by one; the count is always told.
const MAX_BOXES: usize = 20;

/// What lies under the mark on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageReserve {
    /// Visible annotations other than links; they lie over the mark, not under it.
    pub annotations: u32,
    /// Painted lines and areas, such as table rules, seals or a coloured background.
    pub drawings: u32,
    /// Texts that are there for search only, as under a scan.
    pub hidden_texts: u32,
    /// Images; a scan is one that fills the page.
    pub images: u32,
    /// Counted from 1.
    pub page: u32,
    /// Whether the whole content was read.
    pub reading: Reading,
    /// Why reading stopped.
    pub reason: Option<String>,
    /// The first of the texts, in page space, thousandths of a user unit: left, bottom, right, top.
    pub text_boxes_milli: Vec<[i64; 4]>,
    /// Pieces of visible text under the mark.
    pub texts: u32,
}

/// How far a page was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// The counts are all there is.
    Complete,
    /// Reading stopped: there may be more than the counts say.
    Unknown,
}

/// Operators read so far in this call.
#[derive(Debug, Default)]
pub(crate) struct Spent {
    pub(crate) operators: u64,
}

/// How a page's content leaves things at its end.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Balance {
    /// It ends inside a string, an array or an inline image, which swallows what follows.
    pub(crate) cut: bool,
    /// `Q` beyond every `q` before it.
    pub(crate) excess: u32,
    /// `q` that nothing closes.
    pub(crate) open: u32,
}

/// Reads the content of a page; `rect` is the mark in page space.
pub(crate) fn read(
    document: &Document<'_>,
    number: u32,
    page: &Page,
    rect: Rect,
    spent: &mut Spent,
) -> (PageReserve, Balance) {
    let mut report = PageReserve {
        annotations: 0,
        drawings: 0,
        hidden_texts: 0,
        images: 0,
        page: number,
        reading: Reading::Complete,
        reason: None,
        text_boxes_milli: Vec::new(),
        texts: 0,
    };
    let mut balance = Balance::default();
    if let Err(error) = read_inner(document, page, rect, spent, &mut report, &mut balance) {
        report.reading = Reading::Unknown;
        report.reason = Some(error.to_string());
    }
    (report, balance)
}

fn read_inner(
    document: &Document<'_>,
    page: &Page,
    rect: Rect,
    spent: &mut Spent,
    report: &mut PageReserve,
    balance: &mut Balance,
) -> Result<()> {
    for annotation in annotations(document, &page.dict)? {
        if let Object::Dict(annotation) = document.resolve(&annotation)?.into_owned()
            && let Some(own) = crate::geometry::rect(document, annotation.get("Rect"))?
            && overlap(own, rect)
            && shows(document, &annotation)?
        {
            report.annotations = report.annotations.saturating_add(1);
        }
    }
    let resources = match page
        .attribute("Resources")
        .map(|value| document.resolve(value))
        .transpose()?
        .as_deref()
    {
        Some(Object::Dict(resources)) => resources.clone(),
        _ => Dict::default(),
    };
    let level = walk::Level::new(document, &resources)?;
    let content = content(document, page)?;
    let mut walk = walk::Walk::new(document, rect, spent, report);
    let walked = walk.run(&content, &level, 0);
    *balance = walk.balance();
    walked
}

fn shows(document: &Document<'_>, annotation: &Dict) -> Result<bool> {
    const UNSEEN: i64 = 1 | 2 | 32;
    let flags = document.value(annotation, "F")?.as_int().unwrap_or(0);
    Ok(flags & UNSEEN == 0
        && !annotation.name_is("Subtype", "Link")
        && !annotation.name_is("Subtype", "Popup"))
}

/// The content streams of a page, joined as a viewer joins them.
fn content(document: &Document<'_>, page: &Page) -> Result<Vec<u8>> {
    let Some(value) = page.dict.get("Contents") else {
        return Ok(Vec::new());
    };
    let streams = match document.resolve(value)?.into_owned() {
        Object::Array(streams) => streams,
        Object::Null => Vec::new(),
        _ => vec![value.clone()],
    };
    let mut content = Vec::new();
    for stream in streams.iter().filter_map(Object::as_reference) {
        let loaded = document.load(stream)?;
        if loaded.stream_start.is_some() {
            content.extend_from_slice(&document.stream_bytes(&loaded)?);
            content.push(b'\n');
        }
    }
    Ok(content)
}

fn overlap(a: Rect, b: Rect) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

impl PageReserve {
    /// How much speaks against this place; the most where it is not known. An annotation is worse
    /// than any text: viewers draw it over the mark, and a QR code under a seal cannot be read.
    pub(crate) fn covered(&self) -> u32 {
        match self.reading {
            Reading::Complete => self.annotations.saturating_mul(10_000).saturating_add(self.texts),
            Reading::Unknown => u32::MAX,
        }
    }

    fn add_text(&mut self, rect: Rect, hidden: bool) {
        if hidden {
            self.hidden_texts = self.hidden_texts.saturating_add(1);
            return;
        }
        self.texts = self.texts.saturating_add(1);
        if self.text_boxes_milli.len() < MAX_BOXES {
            self.text_boxes_milli.push(rect.map(milli));
        }
    }
}
