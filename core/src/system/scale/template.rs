//! Text that is always the same but for some values: written once, cut where they stand, and put
//! together again with others.

use crate::text::push_first;

/// Short texts are copied in whole blocks: one of a value, and one of text.
pub(super) const SHORT: usize = 16;
const BLOCK: usize = 32;

/// The first bytes of a block.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    block: &'a [u8; SHORT],
    length: usize,
}

impl<'a> Value<'a> {
    pub(super) const NONE: Self = Self { block: &[0; SHORT], length: 0 };

    /// The first `length` of some bytes, of which there have to be enough for a block.
    #[inline]
    pub(super) fn first(bytes: &'a [u8], length: usize) -> Option<Self> {
        bytes.first_chunk().filter(|_| length <= SHORT).map(|block| Self { block, length })
    }

    #[inline(always)]
    fn write(self, out: &mut Vec<u8>) {
        push_first(out, self.block, self.length);
    }

    pub(super) fn text(self) -> &'a [u8] {
        self.block.get(..self.length).unwrap_or_default()
    }
}

/// How many values there are.
pub(super) const VALUES: usize = 32;

/// Text in pieces.
pub(super) struct Template {
    pieces: Vec<Piece>,
    /// The text after the last value.
    rest: Vec<u8>,
}

/// Fixed text, and the number of the value after it.
struct Piece {
    /// The text where it fits in a block.
    block: [u8; BLOCK],
    length: usize,
    /// The text where it does not.
    long: Vec<u8>,
    value: usize,
}

impl Piece {
    fn new(text: Vec<u8>, value: usize) -> Self {
        let (mut block, length) = ([0; BLOCK], text.len());
        match block.get_mut(..length) {
            Some(short) => short.copy_from_slice(&text),
            None => return Self { block, length, long: text, value },
        }
        Self { block, length, long: Vec::new(), value }
    }
}

impl Template {
    /// Cuts a text wherever one of some values stands. `None` where two are written in the same way.
    pub(super) fn cut(text: &[u8], values: &[Value<'_>; VALUES]) -> Option<Self> {
        let (mut rest, mut pieces, mut at) = (Vec::new(), Vec::new(), 0usize);
        while let Some((before, after)) = text.split_at_checked(at).filter(|(_, a)| !a.is_empty()) {
            let here = |(_, value): &(usize, &Value<'_>)| stands(after, value.text());
            let mut found = values.iter().enumerate().filter(|v| !goes_on(before) && here(v));
            match (found.next(), found.next()) {
                (Some((number, value)), None) => {
                    pieces.push(Piece::new(std::mem::take(&mut rest), number));
                    at = at.checked_add(value.text().len())?;
                }
                (None, _) => {
                    rest.push(*after.first()?);
                    at = at.checked_add(1)?;
                }
                (Some(_), Some(_)) => return None,
            }
        }
        Some(Self { pieces, rest })
    }

    /// Writes the text with other values.
    pub(super) fn write(&self, out: &mut Vec<u8>, values: &[Value<'_>; VALUES]) {
        for Piece { block, length, long, value } in &self.pieces {
            match long.as_slice() {
                [] => push_first(out, block, *length),
                long => out.extend_from_slice(long),
            }
            // There is a value for each of these numbers: nothing is asked.
            values.get(value % VALUES).copied().unwrap_or(Value::NONE).write(out);
        }
        out.extend_from_slice(&self.rest);
    }
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

    fn block(text: &str) -> ([u8; SHORT], usize) {
        let mut block = [b'9'; SHORT];
        block[..text.len()].copy_from_slice(text.as_bytes());
        (block, text.len())
    }

    fn values(blocks: &[([u8; SHORT], usize)]) -> [Value<'_>; VALUES] {
        let mut values = [Value::NONE; VALUES];
        for (value, (block, length)) in values.iter_mut().zip(blocks) {
            *value = Value::first(block, *length).unwrap();
        }
        values
    }

    #[test]
    fn other_values_take_the_places() {
        let text = b"12 of 12,345 on 2025-12; 112, 2025-12-01: 12";
        let cut = ["12", "12,345", "2025-12", "8"];
        let template = Template::cut(text, &values(&cut.map(block))).unwrap();
        let mut out = Vec::new();
        template.write(&mut out, &values(&["7", "1", "2031-01", "8"].map(block)));
        assert_eq!(String::from_utf8(out).unwrap(), "7 of 1 on 2031-01; 112, 2025-12-01: 7");
    }

    #[test]
    fn what_cannot_be_told_apart_is_refused() {
        assert!(Template::cut(b"1 2", &values(&["1", "1"].map(block))).is_none());
    }
}
