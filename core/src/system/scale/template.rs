//! Text that is always the same but for some values: written once, cut where they stand, and put
//! together again with others.

use std::ops::Range;

use super::values::{Block, NUMBERS, Place, SHORT, VALUES, Values};
use crate::text::push_first;

/// Fixed text is copied in whole blocks where it is short.
const BLOCK: usize = 32;

/// Text in pieces.
pub(super) struct Template {
    /// All fixed text, and a block more.
    text: Vec<u8>,
    runs: Vec<Run>,
}

/// Fixed text but for values that are as long as the room for them, and the number of the value after it.
struct Run {
    length: usize,
    holes: Vec<Hole>,
    value: usize,
}

/// A place for a value in a run: of a block of values so many bytes, and then what comes after them. A
/// comma that has to be a dot differs from it by the same bits wherever it stands.
struct Hole {
    other: Block,
    from: u16,
    at: u16,
    length: u8,
}

/// The bits of the first bytes of a block.
static FIRST: [u128; SHORT + 1] = first();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "the compiler runs it: a slip ends the build"
)]
const fn first() -> [u128; SHORT + 1] {
    let mut first = [0; SHORT + 1];
    let mut n = 1;
    while n <= SHORT {
        first[n] = first[n - 1] << 8 | 0xFF;
        n += 1;
    }
    first
}

/// No value has this number.
const NO_VALUE: usize = usize::MAX;

impl Template {
    /// Cuts a text wherever one of some values stands. `None` where two are written in the same way.
    pub(super) fn cut(text: &[u8], values: &Values) -> Option<Self> {
        let texts: Vec<Vec<u8>> = (0..VALUES).map(|value| written(values, value)).collect();
        let (mut fixed, mut runs, mut at, mut start) = (Vec::new(), Vec::new(), 0usize, 0usize);
        while let Some((before, after)) = text.split_at_checked(at).filter(|(_, a)| !a.is_empty()) {
            let here = |(_, value): &(usize, &Vec<u8>)| stands(after, value);
            let mut found = texts.iter().enumerate().filter(|v| !goes_on(before) && here(v));
            match (found.next(), found.next()) {
                (Some((value, written)), None) => {
                    let length = fixed.len().checked_sub(start)?;
                    runs.push(Run { length, holes: Vec::new(), value });
                    start = fixed.len();
                    at = at.checked_add(written.len())?;
                }
                (None, _) => {
                    fixed.push(*after.first()?);
                    at = at.checked_add(1)?;
                }
                (Some(_), Some(_)) => return None,
            }
        }
        let length = fixed.len().checked_sub(start)?;
        runs.push(Run { length, holes: Vec::new(), value: NO_VALUE });
        fixed.extend_from_slice(&[0; BLOCK]);
        Some(Self { text: fixed, runs })
    }

    /// The same text with room for the first values just as long as these are, so that it can be copied
    /// at once and they be put into it.
    pub(super) fn with_room(&self, first: usize, values: &Values) -> Option<Self> {
        let (mut rest, mut text, mut runs) = (self.text.as_slice(), Vec::new(), Vec::new());
        let (mut start, mut holes) = (0usize, Vec::new());
        for Run { length, value, .. } in &self.runs {
            let (fixed, after) = rest.split_at_checked(*length)?;
            rest = after;
            text.extend_from_slice(fixed);
            if *value < first {
                holes.push((text.len(), *value));
                text.extend_from_slice(&written(values, *value));
            } else {
                runs.push((start..text.len(), std::mem::take(&mut holes), *value));
                start = text.len();
            }
        }
        text.extend_from_slice(&[0; BLOCK]);
        let hole = |start: usize, (at, value): (usize, usize)| {
            let Place { from, length, dots } = values.place(value)?;
            let mut other: Block = *text.get(at..)?.first_chunk()?;
            for byte in other.get_mut(..length)? {
                *byte = if dots && *byte == b'.' { b',' ^ b'.' } else { 0 };
            }
            let at = at.checked_sub(start)?.try_into().ok()?;
            let (from, length) = (from.try_into().ok()?, length.try_into().ok()?);
            Some(Hole { other, from, at, length })
        };
        let run = |(Range { start, end }, holes, value): (Range<usize>, Vec<_>, usize)| {
            let holes = holes.into_iter().map(|place| hole(start, place)).collect::<Option<_>>()?;
            Some(Run { length: end.checked_sub(start)?, holes, value })
        };
        let runs = runs.into_iter().map(run).collect::<Option<_>>()?;
        Some(Self { text, runs })
    }

    /// Writes the text with other values.
    pub(super) fn write(&self, out: &mut Vec<u8>, values: &Values) {
        let mut rest = self.text.as_slice();
        for run @ Run { length, holes, value } in &self.runs {
            match rest.first_chunk::<BLOCK>() {
                Some(block) if *length <= BLOCK && holes.is_empty() => {
                    push_first(out, block, *length)
                }
                _ => run.write(out, rest, values),
            }
            rest = rest.get(*length..).unwrap_or_default();
            match value.checked_sub(3 * NUMBERS).map(|text| values.text(text)) {
                Some(Some((block, length))) => push_first(out, block, length),
                Some(None) => {}
                None => write(out, values, *value),
            }
        }
    }
}

impl Run {
    #[inline(always)]
    fn write(&self, out: &mut Vec<u8>, text: &[u8], values: &Values) {
        let start = out.len();
        // A block more, for a value at the end is a block as well.
        let with_block = self.length.wrapping_add(SHORT);
        out.extend_from_slice(text.get(..with_block).unwrap_or_default());
        let text = out.get_mut(start..).unwrap_or_default();
        // In their order: the block of one may reach into the next.
        for Hole { other, from, at, length } in &self.holes {
            let place = text.get_mut(usize::from(*at)..).and_then(|rest| rest.first_chunk_mut());
            let (block, first) =
                (values.block(usize::from(*from)), FIRST.get(usize::from(*length)));
            if let (Some(place), Some(block), Some(first)) = (place, block, first) {
                *place = ((number(block) & first) ^ number(other)).to_le_bytes();
            }
        }
        out.truncate(start.wrapping_add(self.length));
    }
}

#[inline(always)]
fn number(block: &Block) -> u128 {
    u128::from_le_bytes(*block)
}

/// A value for which there is no room.
fn write(out: &mut Vec<u8>, values: &Values, value: usize) {
    let Some(Place { from, length, dots }) = values.place(value) else { return };
    let Some(mut block) = values.block(from).copied() else { return };
    if dots {
        block = block.map(|byte| if byte == b',' { b'.' } else { byte });
    }
    push_first(out, &block, length);
}

fn written(values: &Values, value: usize) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out, values, value);
    out
}

/// Whether a value stands here, and not only the beginning of a longer number or day.
fn stands(rest: &[u8], value: &[u8]) -> bool {
    let after = rest.first().filter(|first| value.first() == Some(first));
    match after.and_then(|_| rest.strip_prefix(value)) {
        Some([b'.' | b',' | b'-', byte, ..] | [byte, ..]) => !byte.is_ascii_digit(),
        Some([]) => true,
        None => false,
    }
}

/// Whether a number or day before this place goes on here.
fn goes_on(before: &[u8]) -> bool {
    match before {
        [.., byte, b'.' | b',' | b'-'] | [.., byte] => byte.is_ascii_digit(),
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::scale::values::TEXTS;

    fn values(numbers: [u64; NUMBERS], texts: &[&str]) -> Values {
        let mut values = Values::NONE;
        let mut lengths = [0; TEXTS];
        for (n, text) in texts.iter().enumerate() {
            let block = format!("{text:9<16}");
            lengths[n] = text.len().try_into().unwrap();
            values.set_text(n, block.as_bytes().first_chunk().unwrap()).unwrap();
        }
        values.set_lengths(&numbers, lengths).unwrap();
        values.set_numbers(&numbers);
        values
    }

    /// Other values that are as long: threes, and dots.
    fn like(values: &Values) -> Values {
        let mut like = Values::NONE;
        let [digits @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _] = values.lengths();
        let texts = *values.lengths().last_chunk().unwrap();
        let numbers = digits.map(|digits| 10u64.pow(digits.into()) / 3);
        like.set_lengths(&numbers, texts).unwrap();
        like.set_numbers(&numbers);
        (0..TEXTS).for_each(|n| like.set_text(n, &[b'.'; SHORT]).unwrap());
        assert_eq!(like.lengths(), values.lengths());
        like
    }

    /// Writes a text with some values in the places of others, in all the ways there are.
    fn put(text: &str, cut: &Values, new: &Values) -> String {
        let any = Template::cut(text.as_bytes(), cut).unwrap();
        let write = |template: &Template| {
            let mut out = b"before ".to_vec();
            template.write(&mut out, new);
            String::from_utf8(out).unwrap()
        };
        let written = write(&any);
        // The room is made by other values of the same lengths.
        let like = like(new);
        for first in 0..=VALUES {
            assert_eq!(write(&any.with_room(first, &like).unwrap()), written, "{first}");
        }
        written
    }

    #[test]
    fn other_values_take_the_places() {
        let text = "12345 of 12,345 on 2025-12; 112, 2025-12-01: 12.345 or 8, 77";
        let cut = values([12_345, 100, 101, 102, 103, 104], &["2025-12", "8"]);
        let new = values([1, 1100, 1101, 1102, 1103, 1104], &["2031-01", "900"]);
        let expected = "before 1 of 1 on 2031-01; 112, 2025-12-01: 1 or 900, 77";
        assert_eq!(put(text, &cut, &new), expected);
        let large = values([999_999_999_999, 100, 101, 102, 103, 104], &["", "12345678901234.6"]);
        let expected = "before 999999999999 of 999,999,999,999 on ; 112, 2025-12-01: 999.999.999.999 or 12345678901234.6, 77";
        assert_eq!(put(text, &cut, &large), expected);
    }

    #[test]
    fn values_stand_close_together_and_at_both_ends() {
        let cut = values([2001, 2002, 2003, 2004, 2005, 2006], &["x", "y"]);
        let new = values([1, 123_456_789_012, 3, 4444, 5, 6], &["0123456789abcdef", ""]);
        let expected = "before 0123456789abcdef 1;123,456,789,012+3(4.444)5:6  0123456789abcdef";
        assert_eq!(put("x 2001;2,002+2003(2.004)2005:2006 y x", &cut, &new), expected);
    }

    #[test]
    fn what_cannot_be_told_apart_is_refused() {
        let twice = values([2001, 2002, 2003, 2004, 2005, 2006], &["x", "2001"]);
        assert!(Template::cut(b"x 2001", &twice).is_none());
    }
}
