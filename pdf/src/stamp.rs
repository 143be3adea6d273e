//! Puts a mark on a document as an incremental update.

use std::collections::HashMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::appearance::{self, Archive};
use crate::archive::{self, ArchiveClaim};
use crate::error::{Error, ErrorKind, Result};
use crate::font::Face;
use crate::geometry::{Matrix, Rect, Visible, milli};
use crate::increment::Increment;
use crate::layout::{self, Layout, POINTS_PER_MM};
use crate::limits::Limits;
use crate::request::{Corner, Pages, SignedInput, Stamp};
use crate::reserve::{self, Balance, PageReserve};
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object, Ref};
use crate::syntax::pages::{Page, PageRef};
use crate::{derivative, record, signature};

/// The update that marks a document, and what was done.
#[derive(Debug, Clone)]
pub struct Stamped {
    /// The bytes to write after the document: document and increment together are the marked file.
    pub increment: Vec<u8>,
    /// What was done.
    pub report: StampReport,
}

/// What [`stamp`] did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// A page that is to be marked.
struct Target {
    index: u32,
    page: Page,
    corner: Corner,
    matrix: Matrix,
    rect: Rect,
    reserve: Option<PageReserve>,
    balance: Balance,
}

/// Decides where the mark stands on a page, and reads what lies there where that is asked for.
fn target(
    document: &Document<'_>,
    page: &PageRef,
    index: u32,
    stamp: &Stamp,
    layout: &Layout,
    spent: &mut reserve::Spent,
) -> Result<Target> {
    const TRIED: [Corner; 4] =
        [Corner::TopRight, Corner::BottomRight, Corner::BottomLeft, Corner::TopLeft];
    let page = document.page(page)?;
    let visible = Visible::of(document, &page)?;
    let wanted = stamp.placement.corner;
    let corners = if wanted == Corner::Clear { TRIED.as_slice() } else { &[wanted] };
    let mut best: Option<Target> = None;
    for corner in corners {
        let margin = stamp.placement.margin_mm;
        let matrix = visible.place(layout.width, layout.height, margin, *corner, index)?;
        let rect = matrix.bounds([0.0, 0.0, layout.width, layout.height]);
        let (reserve, balance) = if stamp.reserve || wanted == Corner::Clear {
            let (report, balance) = reserve::read(document, index, &page, rect, spent);
            (Some(report), balance)
        } else {
            (None, Balance::default())
        };
        let covered = reserve.as_ref().map_or(0, PageReserve::covered);
        let least = best.as_ref().and_then(|best| best.reserve.as_ref()).map(PageReserve::covered);
        if least.is_none_or(|least| covered < least) {
            let page = page.clone();
            best = Some(Target { index, page, corner: *corner, matrix, rect, reserve, balance });
        }
        if covered == 0 {
            break;
        }
    }
    best.ok_or_else(|| Error::new(ErrorKind::NoRoom, "no corner of the page takes the mark"))
}

/// Marks `document`. The result is an update to append: the document itself stays its exact prefix.
///
/// `font` is a TrueType or OpenType file; without it the mark is set in Liberation Serif.
///
/// # Errors
/// Refuses, and changes nothing, where the document is no plain well-formed PDF, is signed (unless
/// a print derivative is asked for), where the mark does not fit on a page, or where the font lacks
/// a character or may not be embedded.
pub fn stamp(
    document: &[u8],
    stamp: &Stamp,
    font: Option<&[u8]>,
    limits: &Limits,
) -> Result<Stamped> {
    let opened = Document::open(document, limits)?;
    opened.require_plain()?;
    let mut catalog = opened.catalog()?;
    let pages = opened.pages()?;
    let signatures = signature::find(&opened, &catalog, &pages)?;
    let derive = signatures.is_signed();
    if derive && stamp.signed_input == SignedInput::Refuse {
        return Err(refuse_signed(&signatures));
    }

    let pdf_date = crate::date::to_pdf(&stamp.made_at)?;
    let face = Face::new(font)?;
    let lines = layout::text(stamp)?;
    face.require(&lines)?;
    let layout = layout::lay_out(&lines, stamp.qr.as_ref(), &stamp.placement, &face)?;
    let link = link(stamp)?;
    let mut targets = Vec::new();
    let mut spent = reserve::Spent::default();
    for index in chosen(&stamp.placement.pages, &pages)? {
        let page = pages
            .get(index)
            .ok_or_else(|| Error::new(ErrorKind::NoPages, "the document has no page"))?;
        targets.push(target(&opened, page, page_number(index), stamp, &layout, &mut spent)?);
    }

    let claim = archive::claim(&opened, &catalog)?;
    let rules = ArchiveClaim::rules(claim.as_ref());
    let mut increment = Increment::new(&opened);
    let changed_annotations = if derive {
        derivative::strip(&opened, &mut catalog, &pages, &mut increment)?
    } else {
        HashMap::new()
    };
    let printed: Vec<String> = layout.lines.iter().map(|(_, _, text)| text.clone()).collect();
    let subset = face.subset(&printed)?;
    let form = appearance::form(&mut increment, &layout, &subset, rules);

    let details = usize::try_from(limits.page_details).unwrap_or(usize::MAX);
    let mut writer = PageWriter {
        document: &opened,
        increment: &mut increment,
        form,
        link: link.as_deref(),
        shared: Shared::default(),
    };
    let mut changed = changed_annotations;
    for target in &targets {
        let annotations = changed.remove(&target.page.reference);
        writer.mark(target, annotations)?;
    }
    for page in &pages {
        if let Some(annotations) = changed.remove(&page.reference) {
            let mut dict = opened.page(page)?.dict;
            dict.set("Annots", Object::Array(annotations));
            writer.increment.put(page.reference, &dict);
        }
    }
    let contents = writer.shared.contents();

    let mut state = Sha256::new_with_prefix(document);
    let original: [u8; 32] = state.clone().finalize().into();
    let data = record::Data {
        contents,
        form: form.number,
        lines,
        pages: targets.iter().map(|target| target.page.reference.number).collect(),
        payload: stamp.payload.clone(),
    };
    let (mark, mark_at) =
        record::write(&mut increment, form, &data, &stamp.made_at, document.len(), &original)?;
    record::list(&opened, &mut catalog, mark, &pdf_date)?;
    increment.put(opened.root()?, &catalog);
    // The file identifier changes with the document and with the mark, and with nothing else.
    let seed = Sha256::new_with_prefix(original).chain_update(&increment.bytes).finalize().into();
    let mut bytes = increment.finish(&opened, seed)?;
    let sealed = record::seal(&mut bytes, mark_at)?;
    state.update(&bytes);

    let report = StampReport {
        archive: claim.map(|claim| effect(claim, rules, link.is_some())),
        increment_sha256: crate::hex(&sealed),
        marked_page_count: u32::try_from(targets.len()).unwrap_or(u32::MAX),
        marked_pages: targets
            .iter()
            .take(details)
            .map(|target| MarkedPage {
                corner: target.corner,
                page: target.index,
                rect_milli: target.rect.map(milli),
            })
            .collect(),
        mark_height_centi_mm: milli(layout.height / POINTS_PER_MM / 10.0),
        mark_width_centi_mm: milli(layout.width / POINTS_PER_MM / 10.0),
        original_length: length(document.len()),
        original_sha256: crate::hex(&original),
        output_length: length(document.len().saturating_add(bytes.len())),
        output_sha256: crate::hex(&state.finalize()),
        printed_lines: printed,
        released_signatures: if derive {
            signatures.signed.into_iter().map(|signature| signature.field).collect()
        } else {
            Vec::new()
        },
        reserve: stamp.reserve.then(|| {
            targets.into_iter().take(details).filter_map(|target| target.reserve).collect()
        }),
    };
    Ok(Stamped { increment: bytes, report })
}

pub(crate) fn length(value: usize) -> u64 {
    u64::try_from(value).unwrap_or(u64::MAX)
}

pub(crate) fn page_number(index: usize) -> u32 {
    u32::try_from(index.saturating_add(1)).unwrap_or(u32::MAX)
}

fn refuse_signed(signatures: &signature::Signatures) -> Error {
    let what = match signatures.signed.as_slice() {
        [] => "says that it is signed or certified".to_owned(),
        signed => {
            let names: Vec<String> =
                signed.iter().take(10).map(|signature| format!("`{}`", signature.field)).collect();
            let level = signed.iter().find_map(|signature| signature.docmdp_level);
            let level = level
                .map(|level| format!(", certified at DocMDP level {level}"))
                .unwrap_or_default();
            format!("holds {} signature(s) ({}){level}", signed.len(), names.join(", "))
        }
    };
    Error::new(
        ErrorKind::Signed,
        format!(
            "the document {what}: a mark put on it now would break what the signatures promise. Mark first and sign then; \
             or, to print it, ask for `signed_input` `print_derivative`, which leaves the original alone"
        ),
    )
}

/// The indexes of the pages to mark, in order and each once.
fn chosen(wanted: &Pages, pages: &[PageRef]) -> Result<Vec<usize>> {
    match wanted {
        Pages::First => Ok(vec![0]),
        Pages::Last => Ok(vec![pages.len().saturating_sub(1)]),
        Pages::All => {
            // A page that stands in the tree twice is one object and is marked once.
            let mut seen = std::collections::HashSet::new();
            Ok(pages
                .iter()
                .enumerate()
                .filter(|(_, page)| seen.insert(page.reference))
                .map(|(index, _)| index)
                .collect())
        }
        Pages::List(list) => {
            if list.is_empty() {
                return Err(Error::new(ErrorKind::Request, "`placement.pages.list` names no page"));
            }
            let mut indexes = std::collections::BTreeMap::new();
            for number in list {
                let index = usize::try_from(*number).ok().and_then(|number| number.checked_sub(1));
                let page = index.and_then(|index| Some((index, pages.get(index)?)));
                let (index, page) = page.ok_or_else(|| {
                    Error::new(ErrorKind::Request, format!("`placement.pages.list` names page {number}; the document has pages 1 to {}", pages.len()))
                })?;
                indexes.entry(page.reference).or_insert(index);
            }
            let mut indexes: Vec<usize> = indexes.into_values().collect();
            indexes.sort_unstable();
            Ok(indexes)
        }
    }
}

fn link(stamp: &Stamp) -> Result<Option<String>> {
    match &stamp.link {
        None => Ok(None),
        Some(link) => {
            let known = ["https://", "http://"].iter().any(|scheme| link.starts_with(scheme));
            if !known || link.len() > 2000 || !link.bytes().all(|byte| matches!(byte, 0x21..=0x7e))
            {
                return Err(Error::new(
                    ErrorKind::Request,
                    "`link` must be an `http://` or `https://` address in ASCII (other letters percent-encoded) of at most 2000 characters",
                ));
            }
            Ok(Some(link.clone()))
        }
    }
}

fn effect(claim: ArchiveClaim, rules: Archive, link: bool) -> ArchiveEffect {
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

/// Objects that several pages share.
#[derive(Default)]
struct Shared {
    opens: HashMap<u32, Ref>,
    calls: HashMap<String, Ref>,
    resources: HashMap<Shares, (Ref, String)>,
}

/// Resources that more than one page may have.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Shares {
    Object(Ref),
    /// Written out in a node above the pages; the address of what they inherit tells it.
    Inherited(usize),
}

impl Shared {
    fn contents(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = self.calls.values().map(|reference| reference.number).collect();
        numbers.sort_unstable();
        numbers
    }
}

struct PageWriter<'a, 'd> {
    document: &'a Document<'d>,
    increment: &'a mut Increment,
    form: Ref,
    link: Option<&'a str>,
    shared: Shared,
}

impl PageWriter<'_, '_> {
    /// Overrides a page so that it shows the mark. The page's own content is put between `q` and
    /// `Q`, with as many more of both as it takes to balance it.
    fn mark(&mut self, target: &Target, annotations: Option<Vec<Object>>) -> Result<()> {
        let balance = target.balance;
        let page = &target.page;
        let mut dict = page.dict.clone();
        let (resources, name) = self.resources(page)?;
        dict.set("Resources", resources);
        let old = self.contents(page)?;
        let opens = balance.excess.saturating_add(1);
        let closes = if old.is_empty() { 0 } else { balance.open.saturating_add(1) };
        let call = appearance::call(target.matrix, &name, closes);
        let call = match self.shared.calls.get(&call) {
            Some(call) => *call,
            None => {
                let reference = self.increment.allocate();
                self.increment.put_stream(reference, Dict::default(), call.as_bytes());
                self.shared.calls.insert(call, reference);
                reference
            }
        };
        let mut contents = Vec::with_capacity(old.len().saturating_add(2));
        if !old.is_empty() {
            contents.push(Object::Ref(self.open(opens)));
        }
        contents.extend(old);
        contents.push(Object::Ref(call));
        dict.set("Contents", Object::Array(contents));
        if annotations.is_some() || self.link.is_some() {
            let mut list = match annotations {
                Some(list) => list,
                None => signature::annotations(self.document, &page.dict)?,
            };
            if let Some(link) = self.link {
                list.push(Object::Ref(put_link(self.increment, link, target)));
            }
            dict.set("Annots", Object::Array(list));
        }
        self.increment.put(page.reference, &dict);
        Ok(())
    }

    fn open(&mut self, levels: u32) -> Ref {
        if let Some(open) = self.shared.opens.get(&levels) {
            return *open;
        }
        let open = self.increment.allocate();
        let levels_text = "q\n".repeat(usize::try_from(levels).unwrap_or(1));
        self.increment.put_stream(open, Dict::default(), levels_text.as_bytes());
        self.shared.opens.insert(levels, open);
        open
    }

    /// The content streams of a page as references, each checked to be whole.
    fn contents(&self, page: &Page) -> Result<Vec<Object>> {
        let Some(value) = page.dict.get("Contents") else {
            return Ok(Vec::new());
        };
        let streams = match self.document.resolve(value)?.into_owned() {
            Object::Array(streams) => streams,
            Object::Null => Vec::new(),
            _ => vec![value.clone()],
        };
        let mut whole = Vec::with_capacity(streams.len());
        for stream in streams {
            let reference = match stream {
                Object::Ref(reference) => reference,
                Object::Null => continue,
                _ => {
                    return Err(Error::new(
                        ErrorKind::Syntax,
                        format!(
                            "the page in object {} has content that is no stream",
                            page.reference.number
                        ),
                    ));
                }
            };
            let loaded = self.document.load(reference)?;
            if loaded.object.is_null() {
                continue;
            }
            self.document.stream_raw(&loaded)?;
            whole.push(Object::Ref(reference));
        }
        Ok(whole)
    }

    /// The resources of the page with the mark added, and the name of the mark in them.
    fn resources(&mut self, page: &Page) -> Result<(Object, String)> {
        let own = page.dict.get("Resources");
        let inherited = page.inherited("Resources").filter(|_| own.is_none());
        // Resources that several pages share are written once.
        let key = match (own.or(inherited.map(Rc::as_ref)), inherited) {
            (Some(Object::Ref(reference)), _) => Some(Shares::Object(*reference)),
            (_, Some(inherited)) => Some(Shares::Inherited(Rc::as_ptr(inherited).addr())),
            _ => None,
        };
        if let Some((merged, name)) = key.and_then(|key| self.shared.resources.get(&key)) {
            return Ok((Object::Ref(*merged), name.clone()));
        }
        let mut resources = match page
            .attribute("Resources")
            .map(|old| self.document.resolve(old))
            .transpose()?
            .as_deref()
        {
            Some(Object::Dict(resources)) => resources.clone(),
            _ => Dict::default(),
        };
        let mut objects = self.document.dict(&resources, "XObject")?.unwrap_or_default();
        let names = (0..=u32::MAX).map(|number| format!("Nd137M{number}"));
        let name = names.into_iter().find(|name| !objects.contains(name)).unwrap_or_default();
        objects.set(&name, Object::Ref(self.form));
        resources.set("XObject", Object::Dict(objects));
        let Some(key) = key else {
            return Ok((Object::Dict(resources), name));
        };
        let merged = self.increment.allocate();
        self.increment.put(merged, &resources);
        self.shared.resources.insert(key, (merged, name.clone()));
        Ok((Object::Ref(merged), name))
    }
}

fn put_link(increment: &mut Increment, link: &str, target: &Target) -> Ref {
    let action = Dict::default()
        .with("S", Object::name("URI"))
        .with("URI", Object::String(link.as_bytes().to_vec()));
    let annotation = Dict::default()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name("Link"))
        .with("Rect", Object::Array(target.rect.map(crate::syntax::write::real).to_vec()))
        .with("Border", Object::Array(vec![Object::Int(0), Object::Int(0), Object::Int(0)]))
        .with("F", Object::Int(4))
        .with("P", Object::Ref(target.page.reference))
        .with("A", Object::Dict(action));
    let reference = increment.allocate();
    increment.put(reference, &annotation);
    reference
}
