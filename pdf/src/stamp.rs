//! Puts a mark on a document as an incremental update.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use crate::appearance;
use crate::archive::{self, ArchiveClaim};
use crate::error::{Error, ErrorKind, Result};
use crate::font::Face;
use crate::geometry::{Matrix, Rect, Visible, milli};
use crate::increment::Increment;
use crate::layout::{self, Layout, POINTS_PER_MM};
use crate::limits::Limits;
use crate::overlay::{PageWriter, Shared};
use crate::report::{MarkedPage, StampReport, effect, length, page_number};
use crate::request::{AlreadyMarked, Corner, Pages, SignedInput, Stamp};
use crate::reserve::{self, Balance, PageReserve};
use crate::syntax::document::Document;
use crate::syntax::object::Object;
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

/// A page that is to be marked.
pub(crate) struct Target {
    index: u32,
    pub(crate) page: Page,
    corner: Corner,
    pub(crate) matrix: Matrix,
    pub(crate) rect: Rect,
    reserve: Option<PageReserve>,
    pub(crate) balance: Balance,
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
        if balance.cut {
            return Err(Error::said(
                ErrorKind::Syntax,
                format!(
                    "nội dung trang {index} kết thúc giữa một chuỗi, một mảng hoặc một ảnh: ký hiệu gắn sau đó sẽ không hiện ra. Hãy mở tệp trong một trình xem, lưu lại rồi gắn ký hiệu vào bản mới"
                ),
                format!(
                    "the content of page {index} ends inside a string, an array or an image: a mark put after it would not be seen. Open the document in a viewer, save it anew, and mark that"
                ),
            ));
        }
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
/// `font` is a TrueType or OpenType file; without it the mark is set in Nd137 Serif, the bundled font.
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
    stamp_seen(document, Sha256::new_with_prefix(document), stamp, font, limits)
}

/// As [`stamp`]; `seen` is the document digested, which takes longest where it is large.
pub(crate) fn stamp_seen(
    document: &[u8],
    seen: Sha256,
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

    if stamp.already_marked == AlreadyMarked::Refuse && !record::find(&opened)?.is_empty() {
        return Err(Error::new(
            ErrorKind::AlreadyMarked,
            "the document carries a mark: perhaps it was taken twice. Where it is converted once more, ask for `already_marked` `add`",
        ));
    }

    let pdf_date = crate::date::to_pdf(&stamp.made_at)?;
    let mut face = Face::new(font)?;
    let lines = layout::text(stamp)?;
    face.learn(&lines)?;
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

    let original: [u8; 32] = seen.clone().finalize().into();
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
        output_sha256: crate::hex(&seen.chain_update(&bytes).finalize()),
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
                return Err(Error::said(
                    ErrorKind::Request,
                    "`placement.pages.list` không nêu trang nào",
                    "`placement.pages.list` names no page",
                ));
            }
            let mut indexes = std::collections::BTreeMap::new();
            for number in list {
                let index = usize::try_from(*number).ok().and_then(|number| number.checked_sub(1));
                let page = index.and_then(|index| Some((index, pages.get(index)?)));
                let (index, page) = page.ok_or_else(|| {
                    let last = pages.len();
                    Error::said(
                        ErrorKind::Request,
                        format!("`placement.pages.list` nêu trang {number}; tệp có các trang từ 1 đến {last}"),
                        format!("`placement.pages.list` names page {number}; the document has pages 1 to {last}"),
                    )
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
                return Err(Error::said(
                    ErrorKind::Request,
                    "`link` phải là địa chỉ `http://` hoặc `https://` viết bằng ASCII (chữ khác viết theo mã phần trăm), tối đa 2000 ký tự",
                    "`link` must be an `http://` or `https://` address in ASCII (other letters percent-encoded) of at most 2000 characters",
                ));
            }
            Ok(Some(link.clone()))
        }
    }
}
