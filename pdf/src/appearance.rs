//! Draws the mark: a form XObject with its font, and the content that calls it on a page.

use std::fmt::Write as _;

use crate::font::Subset;
use crate::geometry::Matrix;
use crate::increment::{Increment, to_int};
use crate::layout::{HEADING_STROKE, Layout, QrBox};
use crate::syntax::object::{Dict, Object, Ref};
use crate::syntax::write::real;

/// Which rules for archives the document claims; they decide on colours and on font entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Archive {
    No,
    /// PDF/A-1 asks for a `/CIDSet` beside a subset.
    Part1,
    Later,
}

fn number(value: f64) -> String {
    match real(value) {
        Object::Real(text) => String::from_utf8(text).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Writes the form XObject and what it needs; gives its reference.
pub(crate) fn form(
    increment: &mut Increment,
    layout: &Layout,
    subset: &Subset,
    archive: Archive,
) -> Ref {
    let font = font(increment, subset, archive);
    let reference = increment.allocate();
    let mut resources =
        Dict::default().with("Font", Object::Dict(Dict::default().with("F0", Object::Ref(font))));
    if archive != Archive::No {
        // A colour space of its own: DeviceGray would need an output intent that fits.
        let white = [0.9505, 1.0, 1.089].map(real).to_vec();
        let gray =
            Dict::default().with("WhitePoint", Object::Array(white)).with("Gamma", real(2.2));
        let gray = Object::Array(vec![Object::name("CalGray"), Object::Dict(gray)]);
        resources.set("ColorSpace", Object::Dict(Dict::default().with("C0", gray)));
    }
    if let Some(qr) = &layout.qr {
        let image = image(increment, qr);
        resources.set("XObject", Object::Dict(Dict::default().with("Q0", Object::Ref(image))));
    }
    let dict = Dict::default()
        .with("Type", Object::name("XObject"))
        .with("Subtype", Object::name("Form"))
        .with("BBox", Object::Array([0.0, 0.0, layout.width, layout.height].map(real).to_vec()))
        .with("Resources", Object::Dict(resources));
    increment.put_stream(reference, dict, draw(layout, subset, archive).as_bytes());
    reference
}

fn draw(layout: &Layout, subset: &Subset, archive: Archive) -> String {
    let mut out = String::with_capacity(8 << 10);
    let (space, line_space, fill, line) = if archive == Archive::No {
        ("", "", "g", "G")
    } else {
        ("/C0 cs ", "/C0 CS ", "sc", "SC")
    };
    let (width, height) = (layout.width, layout.height);
    // White over whatever the page holds here, then a thin frame inside the edge.
    let _ = writeln!(out, "{space}1 {fill} 0 0 {} {} re f", number(width), number(height));
    let _ = writeln!(
        out,
        "{line_space}0 {line} 0.5 w 0.25 0.25 {} {} re S",
        number(width - 0.5),
        number(height - 0.5)
    );
    let _ = writeln!(out, "0 {fill}");
    if let Some(QrBox { left, top, module, size, .. }) = &layout.qr {
        let edge = module * f64::from(u32::try_from(*size).unwrap_or(0));
        let [edge, left, bottom] = [edge, *left, top - edge].map(number);
        let _ = writeln!(out, "q {edge} 0 0 {edge} {left} {bottom} cm /Q0 Do Q");
    }
    let stroke = number(HEADING_STROKE * layout.font_size);
    let _ = writeln!(out, "BT /F0 {} Tf 2 Tr {stroke} w 1 j", number(layout.font_size));
    let (mut at_x, mut at_y) = (0.0, 0.0);
    for (index, (x, y, text)) in layout.lines.iter().enumerate() {
        if index == layout.heading_lines {
            out.push_str("0 Tr\n");
        }
        let _ = writeln!(
            out,
            "{} {} Td {} Tj",
            number(x - at_x),
            number(y - at_y),
            subset.encode(text)
        );
        (at_x, at_y) = (*x, *y);
    }
    out.push_str("ET\n");
    out
}

/// The symbol as a mask of one bit a module, through which black is painted: a path takes thirty
/// times as many bytes, and most of the time of a mark to pack. No renderer leaves seams in it,
/// and none may smooth it (`/Interpolate` is false where it is not said).
fn image(increment: &mut Increment, qr: &QrBox) -> Ref {
    let mut bits = Vec::with_capacity(qr.size.div_ceil(8).saturating_mul(qr.size));
    for row in qr.dark.chunks(qr.size) {
        for eight in row.chunks(8) {
            let byte = (0_u32..8).zip(eight).filter(|(_, dark)| **dark);
            bits.push(byte.fold(0_u8, |byte, (n, _)| byte | 0x80 >> n));
        }
    }
    let decode = Object::Array(vec![Object::Int(1), Object::Int(0)]);
    let dict = Dict::default()
        .with("Type", Object::name("XObject"))
        .with("Subtype", Object::name("Image"))
        .with("Width", to_int(qr.size))
        .with("Height", to_int(qr.size))
        .with("ImageMask", Object::Bool(true))
        .with("BitsPerComponent", Object::Int(1))
        .with("Decode", decode);
    let reference = increment.allocate();
    increment.put_stream(reference, dict, &bits);
    reference
}

fn font(increment: &mut Increment, subset: &Subset, archive: Archive) -> Ref {
    let [font, descendant, descriptor, program, to_unicode] =
        std::array::from_fn(|_| increment.allocate());
    let name = || Object::name(&subset.name);
    increment.put(
        font,
        &Dict::default()
            .with("Type", Object::name("Font"))
            .with("Subtype", Object::name("Type0"))
            .with("BaseFont", name())
            .with("Encoding", Object::name("Identity-H"))
            .with("DescendantFonts", Object::Array(vec![Object::Ref(descendant)]))
            .with("ToUnicode", Object::Ref(to_unicode)),
    );
    let info = Dict::default()
        .with("Registry", Object::String(b"Adobe".to_vec()))
        .with("Ordering", Object::String(b"Identity".to_vec()))
        .with("Supplement", Object::Int(0));
    let widths = subset.widths.iter().map(|width| Object::Int(*width)).collect();
    let mut cid_font = Dict::default()
        .with("Type", Object::name("Font"))
        .with("Subtype", Object::name(if subset.cff { "CIDFontType0" } else { "CIDFontType2" }))
        .with("BaseFont", name())
        .with("CIDSystemInfo", Object::Dict(info))
        .with("FontDescriptor", Object::Ref(descriptor))
        .with("W", Object::Array(vec![Object::Int(0), Object::Array(widths)]));
    if !subset.cff {
        cid_font.set("CIDToGIDMap", Object::name("Identity"));
    }
    increment.put(descendant, &cid_font);
    let metrics = &subset.metrics;
    // Bit 3: symbolic, as a font with its own encoding is. Bit 2: serifs.
    let flags = if metrics.serif { 6 } else { 4 };
    let mut description = Dict::default()
        .with("Type", Object::name("FontDescriptor"))
        .with("FontName", name())
        .with("Flags", Object::Int(flags))
        .with("FontBBox", Object::Array(metrics.bbox.map(Object::Int).to_vec()))
        .with("ItalicAngle", Object::Int(metrics.italic_angle))
        .with("Ascent", Object::Int(metrics.ascent))
        .with("Descent", Object::Int(metrics.descent))
        .with("CapHeight", Object::Int(metrics.cap_height))
        .with("StemV", Object::Int(80))
        .with(if subset.cff { "FontFile3" } else { "FontFile2" }, Object::Ref(program));
    if archive == Archive::Part1 {
        let set = increment.allocate();
        increment.put_stream(set, Dict::default(), &cid_set(subset.widths.len()));
        description.set("CIDSet", Object::Ref(set));
    }
    increment.put(descriptor, &description);
    let program_dict = if subset.cff {
        Dict::default().with("Subtype", Object::name("CIDFontType0C"))
    } else {
        Dict::default().with("Length1", to_int(subset.program_length))
    };
    increment.put_packed(program, program_dict, &subset.program);
    increment.put_packed(to_unicode, Dict::default(), &subset.to_unicode);
    font
}

/// One bit for each glyph of the subset, all of which are there.
fn cid_set(glyphs: usize) -> Vec<u8> {
    let mut set = vec![0xff_u8; glyphs.div_euclid(8)];
    let rest = u32::try_from(glyphs.rem_euclid(8)).unwrap_or(0);
    if rest > 0 {
        set.push(0xff_u8.checked_shl(8_u32.saturating_sub(rest)).unwrap_or(0));
    }
    set
}

/// The content that draws the mark on a page, after `close` levels of the page's own content.
pub(crate) fn call(matrix: Matrix, name: &str, close: u32) -> String {
    let mut out = String::from("\n");
    for _ in 0..close {
        out.push_str("Q\n");
    }
    // An artifact: a screen reader of a tagged document passes over it, the structure tree stays true.
    out.push_str("/Artifact <</Type/Pagination>> BDC\nq");
    for value in matrix.0 {
        out.push(' ');
        out.push_str(&number(value));
    }
    let _ = write!(out, " cm /{name} Do Q\nEMC\n");
    out
}
