//! What a caller asks for: the mark, its place, and what to do with a signed document.

use nd137::json::Read;
use serde::Serialize;

/// The mark that [`crate::stamp`] puts on a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// What to do with a document that carries a mark.
    #[serde(default)]
    pub already_marked: AlreadyMarked,
    /// The text of the mark, one entry a line; long lines wrap. Brought to NFC.
    pub lines: Vec<String>,
    /// An address that opens when the mark is clicked. Without it the mark has no link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// When the mark is made, RFC 3339 with its offset from UTC, as `2026-06-03T09:15:00+07:00`.
    pub made_at: String,
    /// A record that travels in the document and that [`crate::read_back`] returns unchanged.
    #[serde(default)]
    pub payload: String,
    /// Where the mark stands.
    #[serde(default)]
    pub placement: Placement,
    /// The QR code beside the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qr: Option<QrMatrix>,
    /// Whether to report what lies under the mark. Reading the page content takes time.
    #[serde(default = "yes")]
    pub reserve: bool,
    /// What to do with a signed document.
    #[serde(default)]
    pub signed_input: SignedInput,
}

fn yes() -> bool {
    true
}

impl Stamp {
    /// A mark with the default placement.
    #[must_use]
    pub fn new(lines: Vec<String>, made_at: impl Into<String>) -> Self {
        Self {
            already_marked: AlreadyMarked::Refuse,
            lines,
            link: None,
            made_at: made_at.into(),
            payload: String::new(),
            placement: Placement::default(),
            qr: None,
            reserve: true,
            signed_input: SignedInput::Refuse,
        }
    }
}

/// Where the mark stands on the pages that it is put on. Lengths are as printed: the rotation and
/// the user unit of a page are taken into account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Placement {
    /// The corner of the visible page, as a reader sees it.
    pub corner: Corner,
    /// Size of the text in tenths of a point, 40 to 240.
    pub font_size_tenth_pt: u32,
    /// Distance of the mark from both edges of the visible page, in millimetres.
    pub margin_mm: u32,
    /// The pages that carry the mark.
    pub pages: Pages,
    /// Edge of the QR code without its quiet zone, in millimetres, 10 to 80. Without it the code is
    /// as small as still reads from a scan at 150 dpi: 0.45 mm a module, at least 18 mm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_size_mm: Option<u32>,
    /// Width of the whole mark in millimetres, 20 to 400.
    pub width_mm: u32,
}

impl Default for Placement {
    fn default() -> Self {
        Self {
            corner: Corner::default(),
            font_size_tenth_pt: 80,
            margin_mm: 8,
            pages: Pages::default(),
            qr_size_mm: None,
            width_mm: 100,
        }
    }
}

/// A corner of the page as a reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Corner {
    /// Top left.
    TopLeft,
    /// Top right, where Decree 30/2020/NĐ-CP, Annex I puts the signature of a digital copy.
    #[default]
    TopRight,
    /// Bottom left.
    BottomLeft,
    /// Bottom right.
    BottomRight,
    /// On each page the first of top right, bottom right, bottom left and top left that covers no
    /// visible text; where all cover some, the one that covers the fewest pieces.
    Clear,
}

/// The pages that carry the mark.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Pages {
    /// The first page.
    #[default]
    First,
    /// The last page.
    Last,
    /// Every page.
    All,
    /// These pages, counted from 1.
    List(Vec<u32>),
}

/// What to do with a document that carries a mark of this library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AlreadyMarked {
    /// Put one more mark on it: it is converted once more, such as a message made from paper
    /// that is now printed.
    Add,
    /// Refuse it: most often the same document was taken twice.
    #[default]
    Refuse,
}

/// What to do with a signed document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SignedInput {
    /// Refuse it: a mark put on afterwards would break the signatures.
    #[default]
    Refuse,
    /// Make a derivative for print that looks the same, carries the mark and the digest of the
    /// original, and claims no signature. The original itself stays as it is.
    PrintDerivative,
}

/// The modules of a QR code, row by row from the top, without a quiet zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QrMatrix {
    /// `size` × `size` characters: `1` for dark, `0` for light.
    pub modules: String,
    /// Modules along an edge: 21 to 177.
    pub size: u32,
}

impl QrMatrix {
    /// A matrix from the darkness of its modules, row by row.
    #[must_use]
    pub fn from_dark(size: u32, dark: impl IntoIterator<Item = bool>) -> Self {
        let modules = dark.into_iter().map(|dark| if dark { '1' } else { '0' }).collect();
        Self { modules, size }
    }
}
