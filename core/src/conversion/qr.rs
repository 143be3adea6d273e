//! The QR code of a mark: an addition to its words, never a substitute (reading 12).

use serde::Serialize;

use super::QrRequest;
use super::symbol::Symbol;
use crate::json::Read;
use crate::text::text;
use crate::{Error, ErrorKind};

/// Error correction of a QR code (ISO/IEC 18004).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Level {
    /// About 7 % of the symbol can be lost.
    L,
    /// About 15 %.
    #[default]
    M,
    /// About 25 %.
    Q,
    /// About 30 %.
    H,
}

impl Level {
    /// The most bytes that the largest symbol (version 40) holds.
    pub fn capacity(self) -> usize {
        match self {
            Self::L => 2953,
            Self::M => 2331,
            Self::Q => 1663,
            Self::H => 1273,
        }
    }
}

/// Light modules on each side of the symbol.
pub const QUIET_ZONE: u32 = 4;

/// A QR symbol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Qr {
    /// Error correction.
    pub level: Level,
    /// One string a row, `1` for a dark module, without the quiet zone. Empty where no drawing
    /// was asked for.
    pub modules: Vec<String>,
    /// What the symbol says.
    pub payload: String,
    /// Light modules to leave on each side.
    pub quiet_zone: u32,
    /// Modules a side, without the quiet zone.
    pub size: u32,
    /// The symbol with its quiet zone as SVG, one unit a module. Empty where no drawing was
    /// asked for.
    pub svg: String,
    #[serde(skip)]
    symbol: Symbol,
}

impl Qr {
    /// Makes the smallest symbol that holds the payload.
    ///
    /// # Errors
    /// `limit_exceeded` at `/qr` where the payload does not fit; the message says by how much.
    pub fn new(payload: &str, level: Level) -> Result<Self, Error> {
        Self::encode(payload, QrRequest { level, ..QrRequest::default() })
    }

    /// As [`Qr::new`], with or without its drawing.
    pub(super) fn encode(payload: &str, wanted: QrRequest) -> Result<Self, Error> {
        let QrRequest { drawing, level, .. } = wanted;
        let too_long = || {
            Error::new(
                ErrorKind::LimitExceeded,
                "/qr",
                text(
                    "nội dung dài {n} byte, mã QR mức này chứa tối đa {most} byte; rút ngắn tên, chọn mức L hoặc dùng mã QR dạng đường dẫn",
                    "the payload has {n} bytes, a QR code of this level holds {most}; shorten the names, choose level L, or use a QR code of the URL",
                ),
                &[("n", payload.len().into()), ("most", level.capacity().into())],
            )
        };
        if payload.len() > level.capacity() {
            return Err(too_long());
        }
        let symbol = Symbol::new(payload, level).ok_or_else(too_long)?;
        Ok(Self {
            level,
            modules: if drawing { symbol.rows().collect() } else { Vec::new() },
            payload: payload.to_owned(),
            quiet_zone: QUIET_ZONE,
            size: u32::try_from(symbol.size).unwrap_or(0),
            svg: if drawing { svg(&symbol) } else { String::new() },
            symbol,
        })
    }

    /// The modules row by row as one string, `1` for a dark one, whether drawn or not.
    pub fn matrix(&self) -> String {
        self.symbol.rows().collect()
    }
}

/// Dark runs of each row as one path: small, and sharp at any size.
fn svg(symbol: &Symbol) -> String {
    let side = symbol.size.saturating_add(8);
    let head = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges" role="img" aria-label="QR"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d=""##
    );
    // A symbol has a thousand runs, written as `M5 4h7v1H5z`: each of these pieces is made once.
    let pieces = |before: &str, after: &str| -> Vec<Piece> {
        (0..side).map(|n| Piece::new(before, n, after)).collect()
    };
    let [from, along, wide, back] = [("M", ""), (" ", "h"), ("", "v1H"), ("", "z")]
        .map(|(before, after)| pieces(before, after));
    let mut out = head.into_bytes();
    out.reserve(symbol.size.saturating_mul(symbol.size).saturating_mul(5));
    for y in 0..symbol.size {
        for (x, length) in symbol.runs(y) {
            let (x, y) = (x.saturating_add(4), y.saturating_add(4));
            for piece in [from.get(x), along.get(y), wide.get(length), back.get(x)] {
                piece.unwrap_or(&Piece::default()).put(&mut out);
            }
        }
    }
    out.extend_from_slice(br#""/></svg>"#);
    String::from_utf8(out).unwrap_or_default()
}

/// At most eight bytes, which are copied in one step whatever their number.
#[derive(Clone, Copy, Default)]
struct Piece {
    bytes: [u8; 8],
    unused: usize,
}

impl Piece {
    /// `n` is below 1000.
    fn new(before: &str, n: usize, after: &str) -> Self {
        let digits = [n / 100, n / 10 % 10, n % 10].into_iter();
        let digits = digits.skip(usize::from(n < 100).saturating_add(usize::from(n < 10)));
        let digits = digits.map(|digit| b'0' | u8::try_from(digit).unwrap_or(0));
        let mut piece = Self { bytes: [0; 8], unused: 8 };
        let text = before.bytes().chain(digits).chain(after.bytes());
        for (slot, byte) in piece.bytes.iter_mut().zip(text) {
            *slot = byte;
            piece.unused = piece.unused.saturating_sub(1);
        }
        piece
    }

    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.bytes);
        out.truncate(out.len().saturating_sub(self.unused));
    }
}
