//! Breaks the mark into lines and decides the size of its parts. All lengths are points.

use crate::error::{Error, ErrorKind, Result};
use crate::font::Face;
use crate::request::{Placement, QrMatrix, Stamp};

pub(crate) const POINTS_PER_MM: f64 = 72.0 / 25.4;
/// Modules of white that ISO/IEC 18004 asks for around a QR code.
const QUIET_ZONE: f64 = 4.0;
/// Edge of a module, and of a whole code, where the caller leaves the size open. A scan at 150 dpi
/// then has 2.6 pixels a module.
const MODULE_MM: f64 = 0.45;
const MIN_QR_MM: f64 = 18.0;
/// Smaller modules are refused: office printers and scanners at 200 dpi lose them.
const MIN_MODULE_MM: f64 = 0.25;
/// White between the frame and the text.
const PADDING: f64 = 2.0 * POINTS_PER_MM;
const LEADING: f64 = 1.22;
/// White below the heading, in font sizes.
const HEADING_GAP: f64 = 0.25;
/// Thickness of the line around the letters of the heading, which makes them bolder, in font sizes.
pub(crate) const HEADING_STROKE: f64 = 0.03;
/// Text narrower than this is no longer read as lines.
const MIN_TEXT_WIDTH: f64 = 18.0 * POINTS_PER_MM;
const MAX_LINES: usize = 60;
const MAX_CHARACTERS: usize = 4000;

/// The mark, laid out in a box of `width` × `height` with its origin at the bottom left.
pub(crate) struct Layout {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) font_size: f64,
    /// Each printed line with its baseline origin.
    pub(crate) lines: Vec<(f64, f64, String)>,
    /// How many of `lines` the heading takes, that is the first line of the mark.
    pub(crate) heading_lines: usize,
    pub(crate) qr: Option<QrBox>,
}

/// The QR code without its quiet zone.
pub(crate) struct QrBox {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) module: f64,
    pub(crate) size: usize,
    pub(crate) dark: Vec<bool>,
}

fn request(vi: impl Into<String>, en: impl Into<String>) -> Error {
    Error::said(ErrorKind::Request, vi, en)
}

/// The lines of the mark in NFC, checked.
pub(crate) fn text(stamp: &Stamp) -> Result<Vec<String>> {
    let lines: Vec<String> =
        stamp.lines.iter().map(|line| nd137::text::nfc(line.trim()).into_owned()).collect();
    if lines.iter().all(String::is_empty) {
        return Err(request(
            "`lines` không có chữ nào: ký hiệu riêng phải có lời",
            "`lines` holds no text: the mark must be words",
        ));
    }
    if lines.iter().map(|line| line.chars().count()).sum::<usize>() > MAX_CHARACTERS
        || lines.len() > MAX_LINES
    {
        return Err(request(
            format!("`lines` có quá {MAX_LINES} dòng hoặc {MAX_CHARACTERS} ký tự"),
            format!("`lines` holds more than {MAX_LINES} lines or {MAX_CHARACTERS} characters"),
        ));
    }
    if lines.iter().any(|line| line.chars().any(char::is_control)) {
        return Err(request(
            "`lines` có ký tự điều khiển; hãy đưa mỗi dòng thành một phần tử riêng",
            "`lines` holds a control character; give each line as an entry of its own",
        ));
    }
    Ok(lines)
}

fn within(name: &str, value: u32, from: u32, to: u32) -> Result<f64> {
    if (from..=to).contains(&value) {
        return Ok(f64::from(value));
    }
    Err(request(
        format!("`placement.{name}` là {value}; phải từ {from} đến {to}"),
        format!("`placement.{name}` is {value}; it must be {from} to {to}"),
    ))
}

pub(crate) fn lay_out(
    lines: &[String],
    qr: Option<&QrMatrix>,
    placement: &Placement,
    face: &Face<'_>,
) -> Result<Layout> {
    let font_size = within("font_size_tenth_pt", placement.font_size_tenth_pt, 40, 240)? / 10.0;
    let width = within("width_mm", placement.width_mm, 20, 400)? * POINTS_PER_MM;
    within("margin_mm", placement.margin_mm, 0, 200)?;
    let qr = qr
        .map(|matrix| modules(matrix).map(|(size, dark)| (size, f64::from(matrix.size), dark)))
        .transpose()?;
    let edge = qr_edge(qr.as_ref().map_or(21.0, |(_, size, _)| *size), placement)? * POINTS_PER_MM;
    let quiet = qr.as_ref().map_or(0.0, |(_, size, _)| (edge / size * QUIET_ZONE).max(PADDING));
    let text_left = if qr.is_some() { edge + quiet + quiet } else { PADDING };
    let room = width - text_left - PADDING;
    if room < MIN_TEXT_WIDTH {
        let (left, least) = ((room / POINTS_PER_MM).max(0.0), MIN_TEXT_WIDTH / POINTS_PER_MM);
        return Err(request(
            format!(
                "`placement.width_mm` chỉ chừa {left:.0} mm cho phần chữ bên cạnh mã QR; cần ít nhất {least:.0} mm"
            ),
            format!(
                "`placement.width_mm` leaves {left:.0} mm for the text beside the QR code; at least {least:.0} mm are needed"
            ),
        ));
    }
    let room = room / font_size;
    // The heading is wider by its thicker strokes.
    let heading = lines
        .first()
        .map(|line| wrap_evenly(line, room - HEADING_STROKE, face))
        .unwrap_or_default();
    let heading_lines = heading.len();
    let rest = lines.iter().skip(1).flat_map(|line| wrap(&measured(line, face), room, face));
    let printed: Vec<String> = heading.into_iter().chain(rest.map(|(line, _)| line)).collect();
    let gap = if printed.len() > heading_lines { HEADING_GAP * font_size } else { 0.0 };
    #[expect(clippy::cast_precision_loss, reason = "some hundred lines at most")]
    let text_height = printed.len() as f64 * LEADING * font_size + gap;
    let qr_height = if qr.is_some() { edge + quiet + quiet } else { 0.0 };
    let height = qr_height.max(text_height + PADDING + PADDING);

    // The text stands in the middle of the height, its first baseline one ascent below its top.
    let top = height - (height - text_height) / 2.0;
    let mut placed = Vec::with_capacity(printed.len());
    let mut baseline = top - font_size * 0.95;
    for (index, line) in printed.into_iter().enumerate() {
        if index == heading_lines {
            baseline -= gap;
        }
        placed.push((text_left, baseline, line));
        baseline -= LEADING * font_size;
    }
    let qr = qr.map(|(size, modules, dark)| QrBox {
        left: quiet,
        top: height - (height - edge) / 2.0,
        module: edge / modules,
        size,
        dark,
    });
    Ok(Layout { width, height, font_size, lines: placed, heading_lines, qr })
}

/// The edge of the code in millimetres.
fn qr_edge(modules: f64, placement: &Placement) -> Result<f64> {
    let Some(asked) = placement.qr_size_mm else {
        return Ok((modules * MODULE_MM).max(MIN_QR_MM));
    };
    let edge = within("qr_size_mm", asked, 10, 80)?;
    if edge < modules * MIN_MODULE_MM {
        let least = (modules * MIN_MODULE_MM).ceil();
        return Err(request(
            format!(
                "`placement.qr_size_mm` là {asked}, quá nhỏ cho mã QR {modules} ô: cần ít nhất {least:.0}; \
                 hãy bớt nội dung trong mã hoặc bỏ trống kích thước"
            ),
            format!(
                "`placement.qr_size_mm` is {asked}, too small for a QR code of {modules} modules: at least {least:.0} are needed; \
                 put less into the code or leave the size out"
            ),
        ));
    }
    Ok(edge)
}

fn modules(matrix: &QrMatrix) -> Result<(usize, Vec<bool>)> {
    let size = usize::try_from(matrix.size).unwrap_or(0);
    let valid = (21..=177).contains(&size) && matrix.size.rem_euclid(4) == 1;
    if !valid
        || matrix.modules.len() != size.saturating_mul(size)
        || !matrix.modules.bytes().all(|byte| matches!(byte, b'0' | b'1'))
    {
        return Err(request(
            "`qr` không phải ma trận của mã QR: cần `size` (21, 25, … 177) bình phương ký tự `0` hoặc `1`",
            "`qr` is no matrix of a QR code: `size` (21, 25, … 177) squared characters `0` or `1` are due",
        ));
    }
    Ok((size, matrix.modules.bytes().map(|byte| byte == b'1').collect()))
}

/// Breaks the heading into as few lines as [`wrap`] does, of about the same length.
fn wrap_evenly(line: &str, room: f64, face: &Face<'_>) -> Vec<String> {
    let words = measured(line, face);
    let mut best = wrap(&words, room, face);
    let (mut narrow, mut wide) = (room / 2.0, room);
    for _ in 0..6 {
        let middle = f64::midpoint(narrow, wide);
        let tried = wrap(&words, middle, face);
        if tried.len() <= best.len() && tried.iter().all(|(_, used)| *used <= middle) {
            (best, wide) = (tried, middle);
        } else {
            narrow = middle;
        }
    }
    best.into_iter().map(|(line, _)| line).collect()
}

/// The words of a line, each with its width.
fn measured<'l>(line: &'l str, face: &Face<'_>) -> Vec<(&'l str, f64)> {
    let words = line.split(' ').filter(|word| !word.is_empty());
    words.map(|word| (word, face.width(word))).collect()
}

/// Breaks words into lines, each with its width; a word that is too long, such as an address, after
/// its punctuation or, where it has none, anywhere.
fn wrap(words: &[(&str, f64)], room: f64, face: &Face<'_>) -> Vec<(String, f64)> {
    let mut lines = Vec::new();
    let mut current = String::new();
    let mut used = 0.0;
    let space = face.advance(' ');
    for (word, wide) in words {
        let gap = if current.is_empty() { 0.0 } else { space };
        if used + gap + wide <= room {
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(word);
            used += gap + wide;
            continue;
        }
        if !current.is_empty() {
            lines.push((std::mem::take(&mut current), used));
        }
        let mut pieces = split_word(word, room, face);
        current = pieces.pop().unwrap_or_default();
        lines.extend(pieces.into_iter().map(|piece| {
            let wide = face.width(&piece);
            (piece, wide)
        }));
        used = face.width(&current);
    }
    lines.push((current, used));
    lines
}

fn split_word(word: &str, room: f64, face: &Face<'_>) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut used = 0.0;
    for character in word.chars() {
        let wide = face.advance(character);
        if used + wide > room && !piece.is_empty() {
            let tail = match piece.rfind(['/', '?', '&', '=', '.', '-', '_']) {
                Some(at) => piece.split_off(at.saturating_add(1)),
                None => String::new(),
            };
            // A break after punctuation may not leave the line empty.
            let (head, tail) = if piece.is_empty() {
                (tail, String::new())
            } else {
                (std::mem::take(&mut piece), tail)
            };
            pieces.push(head);
            used = face.width(&tail);
            piece = tail;
        }
        piece.push(character);
        used += wide;
    }
    pieces.push(piece);
    pieces
}
