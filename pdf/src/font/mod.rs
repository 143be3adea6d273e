//! The font of a mark: checked, measured, cut down to the glyphs that the mark uses.

mod kept;
mod strip;

use std::collections::BTreeMap;
use std::sync::Arc;

use subsetter::GlyphRemapper;
use ttf_parser::{GlyphId, Permissions};

use crate::error::{Error, ErrorKind, Result};
use crate::pack::Packed;

/// Nd137 Serif, made from Liberation Serif 2.1.5 (SIL OFL 1.1): the widths of Times New Roman, all
/// of Vietnamese. `font/make.py` tells what was left out.
const BUNDLED: &[u8] = include_bytes!("../../font/Nd137Serif.ttf");

/// Fonts beyond this are refused; Times New Roman takes about one megabyte.
const MAX_FONT_BYTES: usize = 64 << 20;

fn unreadable(what: &str) -> Error {
    Error::new(
        ErrorKind::Font,
        format!("the font cannot be used: {what}; give a TrueType or OpenType file"),
    )
}

pub(crate) struct Face<'a> {
    data: &'a [u8],
    bundled: bool,
    face: ttf_parser::Face<'a>,
    per_em: f64,
    /// The characters of the mark in their order, each with its glyph and its advance.
    known: Vec<(char, GlyphId, f64)>,
}

/// The part of a font that goes into the document.
pub(crate) struct Subset {
    /// PostScript name with the tag that marks a subset.
    pub(crate) name: String,
    /// `true` for outlines of the CFF kind.
    pub(crate) cff: bool,
    pub(crate) program: Packed<'static>,
    /// Length of the program unpacked.
    pub(crate) program_length: usize,
    /// Width of each glyph in thousandths of the font size, by its number in the subset.
    pub(crate) widths: Vec<i64>,
    /// The map from codes to characters that text extraction needs.
    pub(crate) to_unicode: Packed<'static>,
    pub(crate) metrics: Metrics,
    glyphs: BTreeMap<char, u16>,
}

/// In thousandths of the font size.
pub(crate) struct Metrics {
    pub(crate) ascent: i64,
    pub(crate) descent: i64,
    pub(crate) cap_height: i64,
    pub(crate) italic_angle: i64,
    pub(crate) bbox: [i64; 4],
    pub(crate) serif: bool,
}

impl<'a> Face<'a> {
    pub(crate) fn new(custom: Option<&'a [u8]>) -> Result<Self> {
        let data = custom.unwrap_or(BUNDLED);
        if data.len() > MAX_FONT_BYTES {
            return Err(Error::new(
                ErrorKind::Limit,
                format!("the font is larger than {MAX_FONT_BYTES} bytes"),
            ));
        }
        let face =
            ttf_parser::Face::parse(data, 0).map_err(|error| unreadable(&error.to_string()))?;
        if face.tables().os2.is_some() {
            let refuse = |vi: &str, what: &str| {
                Error::said(
                    ErrorKind::FontEmbedding,
                    format!("cờ giấy phép của phông chữ (`OS/2.fsType`) {vi}; hãy dùng phông khác"),
                    format!(
                        "the licence flags of the font (`OS/2.fsType`) {what}; use another font"
                    ),
                )
            };
            if face.permissions() == Some(Permissions::Restricted) {
                return Err(refuse(
                    "cấm nhúng phông vào tài liệu",
                    "forbid embedding it in a document",
                ));
            }
            if !face.is_subsetting_allowed() {
                return Err(refuse(
                    "cấm nhúng một phần của phông",
                    "forbid embedding a part of it",
                ));
            }
            if !face.is_outline_embedding_allowed() {
                return Err(refuse(
                    "chỉ cho nhúng ảnh điểm của phông",
                    "allow embedding its bitmaps only",
                ));
            }
        }
        let per_em = f64::from(face.units_per_em());
        Ok(Self { data, bundled: custom.is_none(), face, per_em, known: Vec::new() })
    }

    fn thousandths(&self, units: f64) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "font units are 16 bits wide")]
        let value = (units * 1000.0 / self.per_em).round() as i64;
        value
    }

    fn glyph(&self, character: char) -> Option<GlyphId> {
        match self.find(character) {
            Some((_, glyph, _)) => Some(*glyph),
            None => self.face.glyph_index(character).filter(|glyph| glyph.0 != 0),
        }
    }

    fn find(&self, character: char) -> Option<&(char, GlyphId, f64)> {
        let at = self.known.binary_search_by_key(&character, |(known, ..)| *known).ok()?;
        self.known.get(at)
    }

    /// Width of a text in units of the font size.
    pub(crate) fn width(&self, text: &str) -> f64 {
        text.chars().map(|character| self.advance(character)).sum()
    }

    pub(crate) fn advance(&self, character: char) -> f64 {
        if let Some((.., advance)) = self.find(character) {
            return *advance;
        }
        let glyph = self.glyph(character).unwrap_or(GlyphId(0));
        f64::from(self.face.glyph_hor_advance(glyph).unwrap_or(0)) / self.per_em
    }

    /// Looks the characters of a text up, and refuses those that the font does not draw.
    pub(crate) fn learn(&mut self, lines: &[String]) -> Result<()> {
        let mut characters: Vec<char> = lines.iter().flat_map(|line| line.chars()).collect();
        characters.sort_unstable();
        characters.dedup();
        self.known = characters
            .iter()
            .filter_map(|character| {
                Some((*character, self.glyph(*character)?, self.advance(*character)))
            })
            .collect();
        if self.known.len() == characters.len() {
            return Ok(());
        }
        let mut missing: Vec<char> = Vec::new();
        for character in lines.iter().flat_map(|line| line.chars()) {
            if self.find(character).is_none() && !missing.contains(&character) {
                missing.push(character);
            }
            if missing.len() >= 20 {
                break;
            }
        }
        let list: Vec<String> = missing
            .iter()
            .map(|character| format!("`{character}` (U+{:04X})", u32::from(*character)))
            .collect();
        let list = list.join(", ");
        Err(Error::said(
            ErrorKind::GlyphMissing,
            format!("phông chữ không có {list}: hãy đưa một phông chữ có các ký tự này"),
            format!("the font lacks {list}: give a font of your own that has them"),
        ))
    }

    /// Cuts the font down to the characters of `lines`.
    pub(crate) fn subset(&self, lines: &[String]) -> Result<Arc<Subset>> {
        let mut seen = vec![false; self.known.len()];
        let mut characters = String::new();
        for character in lines.iter().flat_map(|line| line.chars()) {
            let at = self.known.binary_search_by_key(&character, |(known, ..)| *known);
            let first = at.ok().and_then(|at| seen.get_mut(at));
            if first.is_some_and(|seen| !std::mem::replace(seen, true)) {
                characters.push(character);
            }
        }
        if self.bundled {
            kept::subset(characters, |characters| self.cut(characters))
        } else {
            self.cut(&characters).map(Arc::new)
        }
    }

    /// A subset of these characters; their order is that of the glyphs.
    fn cut(&self, text: &str) -> Result<Subset> {
        let mut remapper = GlyphRemapper::new();
        let mut glyphs = BTreeMap::new();
        let mut characters = BTreeMap::new();
        for character in text.chars() {
            if let Some(glyph) = self.glyph(character) {
                let new = remapper.remap(glyph.0);
                glyphs.insert(character, new);
                // A composite part has no character of its own.
                characters.entry(new).or_insert(character);
            }
        }
        let cut = subsetter::subset(self.data, 0, &remapper)
            .map_err(|error| unreadable(&error.to_string()))?;
        let stripped = strip::strip(&cut).ok_or_else(|| unreadable("its tables are damaged"))?;
        let widths = (0..stripped.glyphs)
            .map(|glyph| {
                stripped
                    .advance(glyph)
                    .map(|advance| self.thousandths(f64::from(advance)))
                    .unwrap_or(0)
            })
            .collect();
        let bbox = self.face.global_bounding_box();
        let metrics = Metrics {
            ascent: self.thousandths(f64::from(self.face.ascender())),
            descent: self.thousandths(f64::from(self.face.descender())),
            cap_height: self
                .thousandths(f64::from(self.face.capital_height().unwrap_or(self.face.ascender()))),
            #[expect(clippy::cast_possible_truncation, reason = "an angle in degrees")]
            italic_angle: self.face.italic_angle().round() as i64,
            bbox: [bbox.x_min, bbox.y_min, bbox.x_max, bbox.y_max]
                .map(|value| self.thousandths(f64::from(value))),
            serif: !self.is_sans(),
        };
        Ok(Subset {
            name: format!("{}+{}", tag(&stripped.program), self.postscript_name()),
            cff: stripped.cff,
            program_length: stripped.program.len(),
            program: Packed::owned(stripped.program),
            widths,
            to_unicode: Packed::owned(to_unicode(&characters)),
            metrics,
            glyphs,
        })
    }

    fn postscript_name(&self) -> String {
        let names = self.face.names();
        let name = (0..names.len()).filter_map(|index| names.get(index)).find_map(|name| {
            (name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME)
                .then(|| name.to_string())
                .flatten()
        });
        let mut name: String = name.unwrap_or_default();
        name.retain(|character| character.is_ascii_alphanumeric() || character == '-');
        name.truncate(60);
        if name.is_empty() { "MarkFont".to_owned() } else { name }
    }

    fn is_sans(&self) -> bool {
        self.postscript_name().to_ascii_lowercase().contains("sans")
    }
}

/// Six letters that tell this subset from others of the same font.
fn tag(program: &[u8]) -> String {
    crate::digest(program)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A'.saturating_add(byte.rem_euclid(26))))
        .collect()
}

/// Four hexadecimal digits. `write!` takes ten times as long, and a mark has hundreds of glyphs.
fn four(number: u16) -> [char; 4] {
    [12_u32, 8, 4, 0].map(|shift| {
        let digit = char::from_digit(u32::from(number >> shift & 0xf), 16).unwrap_or('0');
        digit.to_ascii_uppercase()
    })
}

impl Subset {
    /// The text as a hexadecimal string of two-byte codes, as `Tj` takes it.
    pub(crate) fn encode(&self, text: &str) -> String {
        let mut coded = String::with_capacity(text.len().saturating_mul(4).saturating_add(2));
        coded.push('<');
        for character in text.chars() {
            let glyph = self.glyphs.get(&character).copied().unwrap_or(0);
            coded.extend(four(glyph));
        }
        coded.push('>');
        coded
    }
}

/// The map from codes to characters that text extraction needs.
fn to_unicode(characters: &BTreeMap<u16, char>) -> Vec<u8> {
    use std::fmt::Write as _;
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let pairs: Vec<(u16, char)> =
        characters.iter().map(|(glyph, character)| (*glyph, *character)).collect();
    for group in pairs.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", group.len());
        for (glyph, character) in group {
            map.push('<');
            map.extend(four(*glyph));
            map.push_str("> <");
            map.extend(character.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| four(*unit)));
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}
