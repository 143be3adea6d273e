//! How wide a shown text is.

use std::collections::HashMap;

use crate::error::Result;
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object};

/// Width of a glyph whose font does not say, in units of the font size.
const USUAL: f64 = 0.6;

/// The widths of a font, in units of the font size.
pub(super) struct Widths {
    two_bytes: bool,
    default: f64,
    by_code: HashMap<u32, f64>,
    /// Widths that the font may still name.
    left: u32,
}

const MAX_WIDTHS: u32 = 200_000;

impl Widths {
    pub(super) fn unknown() -> Self {
        Self { two_bytes: false, default: USUAL, by_code: HashMap::new(), left: MAX_WIDTHS }
    }

    pub(super) fn of(document: &Document<'_>, font: &Dict) -> Result<Self> {
        if font.name_is("Subtype", "Type0") {
            return Self::composite(document, font);
        }
        let mut widths = Self::unknown();
        // The widths of a Type 3 font are in its own units.
        let scale = match document.value(font, "FontMatrix")?.as_array() {
            Some([first, ..]) if font.name_is("Subtype", "Type3") => {
                first.as_number().unwrap_or(0.001).abs()
            }
            _ => 0.001,
        };
        let mut code = document.value(font, "FirstChar")?.as_int().unwrap_or(0);
        for width in document.value(font, "Widths")?.as_array().unwrap_or(&[]).iter().take(256) {
            if let (Ok(code), Some(width)) =
                (u32::try_from(code), document.resolve(width)?.as_number())
            {
                widths.by_code.insert(code, width * scale);
            }
            code = code.saturating_add(1);
        }
        Ok(widths)
    }

    fn composite(document: &Document<'_>, font: &Dict) -> Result<Self> {
        let descendants = document.value(font, "DescendantFonts")?;
        let descendant = match descendants.as_array().and_then(<[Object]>::first) {
            Some(descendant) => {
                document.resolve(descendant)?.as_dict().cloned().unwrap_or_default()
            }
            None => Dict::default(),
        };
        let default = document.value(&descendant, "DW")?.as_number().unwrap_or(1000.0) / 1000.0;
        let mut widths =
            Self { two_bytes: true, default, by_code: HashMap::new(), left: MAX_WIDTHS };
        let list = document.value(&descendant, "W")?;
        let mut rest = list.as_array().unwrap_or(&[]);
        while let [Object::Int(first), second, tail @ ..] = rest {
            match (document.resolve(second)?.as_ref(), tail) {
                (Object::Array(run), _) => {
                    for (code, width) in (*first..).zip(run) {
                        widths.add(code, code, width.as_number());
                    }
                    rest = tail;
                }
                (Object::Int(last), [width, after @ ..]) => {
                    widths.add(*first, *last, width.as_number());
                    rest = after;
                }
                _ => break,
            }
        }
        Ok(widths)
    }

    fn add(&mut self, first: i64, last: i64, width: Option<f64>) {
        let (Ok(first), Ok(last), Some(width)) = (u16::try_from(first), u16::try_from(last), width)
        else {
            return;
        };
        for code in first..=last {
            // Codes have two bytes: a list that goes on names some of them again.
            self.left = self.left.saturating_sub(1);
            if self.left == 0 {
                return;
            }
            self.by_code.insert(u32::from(code), width / 1000.0);
        }
    }

    /// The advance of a text: glyphs scaled by `size`, with the spacing of characters and words.
    pub(super) fn advance(&self, text: &[u8], size: f64, character: f64, word: f64) -> f64 {
        let mut total = 0.0;
        for code in text.chunks(if self.two_bytes { 2 } else { 1 }) {
            let value = code.iter().fold(0_u32, |value, byte| value << 8 | u32::from(*byte));
            total += self.by_code.get(&value).copied().unwrap_or(self.default) * size + character;
            if code == [b' '] {
                total += word;
            }
        }
        total
    }
}
