//! The eight masks of a QR symbol (ISO/IEC 18004, 7.8.2) and their format information.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "the compiler runs the constant functions here: a slip in them ends the build"
)]

/// What changes in the format information from mask 0 to each mask: its number with the
/// remainder of the BCH code. The code is linear, so that the level of correction plays no part.
pub(super) const FORMAT: [u16; 8] = {
    let mut all = [0; 8];
    let mut number = 0;
    while number < 8 {
        let mut rest = number as u16;
        let mut step = 0;
        while step < 10 {
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
            step += 1;
        }
        all[number] = (number as u16) << 10 | rest;
        number += 1;
    }
    all
};

/// Twelve bits of each mask, for each of twelve rows: in both directions it recurs after them.
const MASKS: [[u16; 12]; 8] = {
    let mut all = [[0; 12]; 8];
    let mut mask = 0;
    while mask < 8 {
        let mut y = 0;
        while y < 12 {
            let mut x = 0;
            while x < 12 {
                all[mask][y] |= (flips(mask, x, y) as u16) << x;
                x += 1;
            }
            y += 1;
        }
        mask += 1;
    }
    all
};

const fn flips(mask: usize, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (x / 3 + y / 2).is_multiple_of(2),
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
    }
}

/// Sixty-four bits of a row of a mask, the row counted modulo 12; `turned` gives a column.
pub(super) fn pattern(mask: usize, strip: usize, row: usize, turned: bool) -> u64 {
    const REPEAT: u64 = 1 | 1 << 12 | 1 << 24 | 1 << 36 | 1 << 48 | 1 << 60;
    let rows = MASKS.get(mask).copied().unwrap_or_default();
    let row = if turned {
        rows.iter().rev().fold(0, |bits, column| bits << 1 | (column >> row & 1))
    } else {
        rows.get(row).copied().unwrap_or(0)
    };
    // The strip begins four columns further in the pattern than the one before it.
    let shift = strip.wrapping_mul(4) % 12;
    let row = (row >> shift | row << (12 - shift)) & 0xfff;
    u64::from(row).wrapping_mul(REPEAT)
}
