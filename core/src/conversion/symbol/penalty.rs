//! How well a mask suits a symbol (ISO/IEC 18004, 7.8.3), 64 modules at a time.

use multiversion::multiversion;

use super::{Strips, low_bits};

/// The penalty: for runs, for blocks, for what looks like a finder, for too much of one colour.
#[multiversion(targets("x86_64+avx2+popcnt"))]
pub(super) fn penalty(rows: &Strips, columns: &Strips, size: usize) -> u32 {
    let mut points = 0_u32;
    for strips in [rows, columns] {
        for (n, strip) in strips.chunks(size).enumerate() {
            let used = low_bits(size.saturating_sub(n.wrapping_mul(64)).min(64));
            points = points.wrapping_add(runs(strip, used)).wrapping_add(finders(strip));
        }
    }
    let mut dark = 0_u32;
    for (n, strip) in rows.chunks(size).enumerate() {
        dark = strip.iter().fold(dark, |dark, word| dark.wrapping_add(word.count_ones()));
        let next = rows.chunks(size).nth(n.wrapping_add(1)).unwrap_or_default();
        // The last column begins no block.
        let columns = size.saturating_sub(n.wrapping_mul(64)).saturating_sub(1).min(64);
        points = points.wrapping_add(blocks(strip, next, low_bits(columns)));
    }
    let total = u32::try_from(size.wrapping_mul(size)).unwrap_or(u32::MAX);
    let off = dark.wrapping_mul(20).abs_diff(total.wrapping_mul(10));
    // Ten points for each whole 5 % beyond 45 to 55 %. The side is odd: never exactly half.
    let steps = off.div_ceil(total.max(1)).saturating_sub(1);
    points.wrapping_add(steps.wrapping_mul(10))
}

/// Down each column: 3 points for five of one colour, and 1 for each more.
#[inline(always)]
fn runs(strip: &[u64], used: u64) -> u32 {
    let (mut points, mut before) = (0_u32, 0);
    for window in strip.windows(5) {
        let [a, b, c, d, e] = window else { continue };
        let same = !((a ^ b) | (b ^ c) | (c ^ d) | (d ^ e)) & used;
        let first = same & !before;
        points =
            points.wrapping_add(same.count_ones()).wrapping_add(first.count_ones().wrapping_mul(2));
        before = same;
    }
    points
}

/// 3 points for each block of two by two.
#[inline(always)]
fn blocks(strip: &[u64], next: &[u64], used: u64) -> u32 {
    let mut points = 0_u32;
    let mut above: Option<(u64, u64)> = None;
    let mut right = next.iter();
    for row in strip {
        let beside = row >> 1 | right.next().map_or(0, |next| next << 63);
        let even = !(row ^ beside);
        if let Some((row_above, even_above)) = above {
            let block = even & even_above & !(row ^ row_above) & used;
            points = points.wrapping_add(block.count_ones());
        }
        above = Some((*row, even));
    }
    points.wrapping_mul(3)
}

/// Down each column: 40 points for dark and light as 1:1:3:1:1 with four light ones before, and
/// 40 with four after; at any scale, and light all around the symbol.
#[inline(always)]
fn finders(strip: &[u64]) -> u32 {
    let mut found = 0_u32;
    let mut padded = [0_u64; 177 + 16];
    if let Some(place) = padded.get_mut(4..strip.len().saturating_add(4)) {
        place.copy_from_slice(strip);
    }
    let end = strip.len().saturating_add(14);
    let windows = padded.get(..end).unwrap_or_default().windows(15);
    for (y, window) in windows.enumerate() {
        let [w, x, y1, y0, a, b, c, d, e, f, g, z0, z1, z2, z3] = window else { continue };
        let starts = a & !y0;
        let core = starts & !b & c & d & e & !f & g & !z0;
        if core != 0 {
            found = found
                .wrapping_add((core & !(w | x | y1)).count_ones())
                .wrapping_add((core & !(z1 | z2 | z3)).count_ones());
        }
        // At a larger scale the middle is at least six long, after two light ones; at the next one
        // it is six long, with two light and two dark ones after it and two dark ones before.
        let next = w & x & !g & !z0 & z1 & z2;
        let beyond = !x & g & z0 & z1;
        if starts & !y1 & b & c & d & e & f & (next | beyond) != 0 {
            found = found.wrapping_add(larger(strip, y));
        }
    }
    found.wrapping_mul(40)
}

/// Patterns of scale 2 and more whose middle begins in this row.
#[cold]
fn larger(strip: &[u64], middle: usize) -> u32 {
    let middle = isize::try_from(middle).unwrap_or(0);
    // Where all of `length` rows from `from` on, counted from the middle, have this colour.
    let all = |from: isize, length: usize, dark: bool| {
        (middle.wrapping_add(from)..).take(length).fold(u64::MAX, |all, y| {
            let row = usize::try_from(y).ok().and_then(|y| strip.get(y)).copied().unwrap_or(0);
            all & if dark { row } else { !row }
        })
    };
    let mut found = 0_u32;
    let mut scale = 2_usize;
    loop {
        let n = isize::try_from(scale).unwrap_or(0);
        let dark = all(0, scale.wrapping_mul(3), true);
        if dark == 0 {
            return found;
        }
        let core = dark
            & all(n.wrapping_neg(), scale, false)
            & all(n.wrapping_mul(3), scale, false)
            & all(n.wrapping_mul(-2), scale, true)
            & all(n.wrapping_mul(4), scale, true)
            & all(n.wrapping_mul(-3), scale, false)
            & all(n.wrapping_mul(5), scale, false);
        if core != 0 {
            let before = core & all(n.wrapping_mul(-6), scale.wrapping_mul(3), false);
            let after = core & all(n.wrapping_mul(6), scale.wrapping_mul(3), false);
            found = found.wrapping_add(before.count_ones()).wrapping_add(after.count_ones());
        }
        scale = scale.wrapping_add(1);
    }
}
