//! QR symbols (ISO/IEC 18004) as rows of bits.
//!
//! The encoder is qrcodegen, with its mask given: to choose among the eight masks takes an
//! encoder, which looks at one module at a time, ten times as long as all the rest. Here the
//! penalty of the standard is counted 64 modules at a time. Tests hold every symbol to the one
//! that qrcodegen would have chosen by itself.

mod mask;
mod penalty;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use self::mask::{FORMAT, pattern};
use self::penalty::penalty;
use super::qr::Level;

/// A symbol without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Symbol {
    /// Modules a side, 21 to 177.
    pub(crate) size: usize,
    modules: Strips,
}

/// Modules in strips of 64 columns: the first strip from the top, then the next one. A set bit is
/// a dark module, the lowest bit is the leftmost one.
type Strips = Vec<u64>;

fn strips(size: usize) -> usize {
    size.div_ceil(64)
}

fn toggle(strips: &mut Strips, size: usize, x: usize, y: usize) {
    let at = (x / 64).wrapping_mul(size).wrapping_add(y);
    if let Some(word) = strips.get_mut(at) {
        *word ^= 1 << (x % 64);
    }
}

impl Symbol {
    /// The smallest symbol that holds the payload, with the mask of least penalty; `None` where
    /// none holds it.
    pub(crate) fn new(payload: &str, level: Level) -> Option<Self> {
        let level = match level {
            Level::L => QrCodeEcc::Low,
            Level::M => QrCodeEcc::Medium,
            Level::Q => QrCodeEcc::Quartile,
            Level::H => QrCodeEcc::High,
        };
        let segments = QrSegment::make_segments(payload);
        let (least, most, mask) = (Version::MIN, Version::MAX, Some(Mask::new(0)));
        let code = QrCode::encode_segments_advanced(&segments, level, least, most, mask, false);
        code.ok().map(|code| Self::masked(&code))
    }

    /// The same symbol with the mask of least penalty in place of mask 0.
    fn masked(code: &QrCode) -> Self {
        let size = usize::try_from(code.size()).unwrap_or(0);
        let data = data_modules(size, usize::from(code.version().value()));
        let mut plain = vec![0; strips(size).wrapping_mul(size)];
        let mut words = plain.iter_mut();
        for left in (0..code.size()).step_by(64) {
            for (y, word) in (0..code.size()).zip(&mut words) {
                let columns = left..code.size().min(left.saturating_add(64));
                for x in columns.rev() {
                    *word = *word << 1 | u64::from(code.get_module(x, y));
                }
            }
        }
        mask(&mut plain, &data, size, 0, false);
        let turned = transposed(&plain, size);
        let tried = (0..8).map(|number| {
            let (mut rows, mut columns) = (plain.clone(), turned.clone());
            mask(&mut rows, &data, size, number, false);
            mask(&mut columns, &data, size, number, true);
            (penalty(&rows, &columns, size), rows)
        });
        // Of equals the first.
        let best = tried.min_by_key(|(penalty, _)| *penalty);
        Self { size, modules: best.map_or(plain, |(_, rows)| rows) }
    }

    /// The dark runs of a row: where they begin, and how long they are.
    pub(crate) fn runs(&self, y: usize) -> impl Iterator<Item = (usize, usize)> {
        let mut x = 0;
        std::iter::from_fn(move || {
            let from = self.next(x, y, true);
            x = self.next(from, y, false);
            (from < self.size).then(|| (from, x.wrapping_sub(from)))
        })
    }

    /// The rows from the top, `1` for a dark module.
    pub(crate) fn rows(&self) -> impl Iterator<Item = String> {
        (0..self.size).map(|y| {
            let mut row = Vec::with_capacity(self.size);
            for strip in self.modules.chunks(self.size) {
                let word = strip.get(y).copied().unwrap_or(0);
                let columns = 0..self.size.saturating_sub(row.len()).min(64);
                row.extend(columns.map(|x| if word >> x & 1 == 0 { b'0' } else { b'1' }));
            }
            String::from_utf8(row).unwrap_or_default()
        })
    }

    /// The first module of a colour in a row from `x` on; the side where there is none.
    fn next(&self, mut x: usize, y: usize, dark: bool) -> usize {
        while x < self.size {
            let at = (x / 64).wrapping_mul(self.size).wrapping_add(y);
            let word = self.modules.get(at).copied().unwrap_or(0);
            let found = (if dark { word } else { !word }) >> (x % 64);
            if found != 0 {
                let ahead = usize::try_from(found.trailing_zeros()).unwrap_or(0);
                return x.saturating_add(ahead).min(self.size);
            }
            x = (x | 63).saturating_add(1);
        }
        self.size
    }
}

/// The modules that carry data: what is neither pattern, format nor version. The places are
/// the same when rows and columns change places.
fn data_modules(size: usize, version: usize) -> Strips {
    let mut taken = vec![0_u64; strips(size).wrapping_mul(size)];
    let mut take = |left: usize, top: usize, wide: usize, high: usize| {
        for x in left..left.saturating_add(wide) {
            for y in top..top.saturating_add(high) {
                let at = (x / 64).wrapping_mul(size).wrapping_add(y);
                if let Some(word) = taken.get_mut(at) {
                    *word |= 1 << (x % 64);
                }
            }
        }
    };
    let far = size.saturating_sub(8);
    // Finders with separators and format.
    take(0, 0, 9, 9);
    take(far, 0, 8, 9);
    take(0, far, 9, 8);
    // Timing.
    take(6, 0, 1, size);
    take(0, 6, size, 1);
    if version >= 7 {
        let beside = size.saturating_sub(11);
        take(beside, 0, 3, 6);
        take(0, beside, 6, 3);
    }
    let centres = alignment(size, version);
    let last = centres.len().saturating_sub(1);
    for (i, x) in centres.iter().enumerate() {
        for (j, y) in centres.iter().enumerate() {
            // Three corners belong to the finders.
            if !matches!((i, j), (0, 0)) && (i, j) != (0, last) && (i, j) != (last, 0) {
                take(x.saturating_sub(2), y.saturating_sub(2), 5, 5);
            }
        }
    }
    let used = (0..strips(size)).flat_map(|strip| {
        let columns = size.saturating_sub(strip.wrapping_mul(64)).min(64);
        std::iter::repeat_n(low_bits(columns), size)
    });
    taken.iter().zip(used).map(|(taken, used)| !taken & used).collect()
}

/// Where the alignment patterns have their centres, along either side.
fn alignment(size: usize, version: usize) -> Vec<usize> {
    if version < 2 {
        return Vec::new();
    }
    let count = (version / 7).saturating_add(2);
    let gaps = count.saturating_sub(1);
    let step = if version == 32 {
        26
    } else {
        let room =
            version.saturating_mul(4).saturating_add(count.saturating_mul(2)).saturating_add(1);
        room.checked_div(gaps.saturating_mul(2)).unwrap_or(0).saturating_mul(2)
    };
    let last = size.saturating_sub(7);
    let others = (0..gaps).map(|n| last.saturating_sub(n.saturating_mul(step)));
    std::iter::once(6).chain(others.rev()).collect()
}

fn low_bits(count: usize) -> u64 {
    u64::MAX.checked_shr(64_u32.saturating_sub(u32::try_from(count).unwrap_or(64))).unwrap_or(0)
}

/// Puts a mask on, or takes it off, and changes the format with it: from mask 0 to this one, or
/// back. `turned` where rows and columns have changed places.
fn mask(modules: &mut Strips, data: &Strips, size: usize, number: usize, turned: bool) {
    for (strip, (modules, data)) in modules.chunks_mut(size).zip(data.chunks(size)).enumerate() {
        let rows: [u64; 12] = std::array::from_fn(|y| pattern(number, strip, y, turned));
        for ((module, data), row) in modules.iter_mut().zip(data).zip(rows.iter().cycle()) {
            *module ^= data & row;
        }
    }
    let format = FORMAT.get(number).copied().unwrap_or(0);
    for bit in (0..15_usize).filter(|bit| format >> bit & 1 == 1) {
        let from_end = |n: usize| size.saturating_sub(n);
        let (first, second) = match bit {
            0..=5 => ((8, bit), (from_end(bit.wrapping_add(1)), 8)),
            6 => ((8, 7), (from_end(7), 8)),
            7 => ((8, 8), (from_end(8), 8)),
            8 => ((7, 8), (8, from_end(7))),
            _ => ((14_usize.wrapping_sub(bit), 8), (8, from_end(15_usize.wrapping_sub(bit)))),
        };
        for (x, y) in [first, second] {
            let (x, y) = if turned { (y, x) } else { (x, y) };
            toggle(modules, size, x, y);
        }
    }
}

/// Rows as columns.
fn transposed(modules: &Strips, size: usize) -> Strips {
    let mut out = vec![0; modules.len()];
    for (strip, rows) in modules.chunks(size).enumerate() {
        for (y, row) in rows.iter().enumerate() {
            let mut rest = *row;
            while rest != 0 {
                let x = usize::try_from(rest.trailing_zeros()).unwrap_or(0);
                toggle(&mut out, size, y, strip.wrapping_mul(64).wrapping_add(x));
                rest &= rest.wrapping_sub(1);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

    use super::*;

    const LEVELS: [Level; 4] = [Level::L, Level::M, Level::Q, Level::H];

    /// Payloads of every mode, script and length, the same in every run.
    fn payloads(count: usize) -> impl Iterator<Item = (String, Level)> {
        let kinds: [Vec<char>; 4] = [
            ('0'..='9').collect(),
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".chars().collect(),
            (' '..='~').collect(),
            "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệốồổỗộúùủũụ ĐƯƠ,.:\n".chars().collect(),
        ];
        let mut state = 137_u64;
        let mut below = move |bound: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state >> 16).unwrap() % bound
        };
        (0..count).map(move |n| {
            let (kind, level) = (&kinds[n % 4], LEVELS[n / 4 % 4]);
            // Short ones are the usual ones, long ones reach every version.
            let most = if n % 5 == 0 { level.capacity() } else { 400 };
            let length = 1 + below(most);
            let mut text = String::new();
            loop {
                let next = kind[below(kind.len())];
                if text.len() + next.len_utf8() > length {
                    return (if text.is_empty() { "0".to_owned() } else { text }, level);
                }
                text.push(next);
            }
        })
    }

    fn rows(symbol: &Symbol) -> Vec<Vec<bool>> {
        (0..symbol.size)
            .map(|y| {
                let mut row = vec![false; symbol.size];
                symbol.runs(y).for_each(|(x, length)| row[x..x + length].fill(true));
                row
            })
            .collect()
    }

    #[test]
    fn every_symbol_is_the_one_that_qrcodegen_chooses() {
        let mut versions = std::collections::BTreeSet::new();
        for (payload, level) in payloads(2400) {
            let symbol = Symbol::new(&payload, level).unwrap();
            let correction = match level {
                Level::L => QrCodeEcc::Low,
                Level::M => QrCodeEcc::Medium,
                Level::Q => QrCodeEcc::Quartile,
                Level::H => QrCodeEcc::High,
            };
            let segments = QrSegment::make_segments(&payload);
            let (least, most) = (Version::MIN, Version::MAX);
            let reference =
                QrCode::encode_segments_advanced(&segments, correction, least, most, None, false);
            let reference = reference.unwrap();
            let side = 0..reference.size();
            let expected: Vec<Vec<bool>> = side
                .clone()
                .map(|y| side.clone().map(|x| reference.get_module(x, y)).collect())
                .collect();
            assert_eq!(rows(&symbol), expected, "{level:?} {payload}");
            versions.insert(symbol.size);
        }
        assert_eq!(versions.len(), 40);
    }

    #[test]
    fn another_encoder_makes_the_same_symbol_with_one_of_the_masks() {
        use fast_qr::{ECL, Mask, QRBuilder};
        let masks = [
            Mask::Checkerboard,
            Mask::HorizontalLines,
            Mask::VerticalLines,
            Mask::DiagonalLines,
            Mask::LargeCheckerboard,
            Mask::Fields,
            Mask::Diamonds,
            Mask::Meadow,
        ];
        for (payload, level) in payloads(320) {
            let symbol = rows(&Symbol::new(&payload, level).unwrap());
            let correction = match level {
                Level::L => ECL::L,
                Level::M => ECL::M,
                Level::Q => ECL::Q,
                Level::H => ECL::H,
            };
            let equal = masks.into_iter().filter(|mask| {
                let builder = QRBuilder::new(payload.as_str()).ecl(correction).mask(*mask).build();
                let other = builder.unwrap();
                let other: Vec<Vec<bool>> = other
                    .data
                    .chunks(other.size)
                    .take(other.size)
                    .map(|row| row.iter().map(|module| module.value()).collect())
                    .collect();
                other == symbol
            });
            assert_eq!(equal.count(), 1, "{level:?} {payload}");
        }
    }

    #[test]
    fn what_does_not_fit_is_no_symbol() {
        for level in LEVELS {
            let most = "a".repeat(level.capacity());
            assert_eq!(Symbol::new(&most, level).map(|symbol| symbol.size), Some(177));
            assert_eq!(Symbol::new(&(most + "a"), level), None);
        }
    }
}
