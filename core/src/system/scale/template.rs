//! Text that is always the same but for some values: written once, cut where they stand, and put
//! together again with others.

/// A block of bytes that a processor moves at once or twice.
const BLOCK: usize = 32;

/// Bytes to be copied.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// The first bytes of a block. The block is copied whole and then cut, which for so few bytes
    /// is quicker than a call that has to ask how many there are.
    Short(&'a [u8; BLOCK], usize),
    /// Any text.
    Long(&'a [u8]),
}

impl<'a> Value<'a> {
    pub(super) const NONE: Self = Self::Long(&[]);

    /// The first `length` of some bytes.
    #[inline]
    pub(super) fn first(bytes: &'a [u8], length: usize) -> Self {
        match (bytes.first_chunk(), bytes.split_at_checked(length)) {
            (Some(block), _) if length <= BLOCK => Self::Short(block, length),
            (_, Some((text, _))) => Self::Long(text),
            (_, None) => Self::NONE,
        }
    }

    #[inline]
    pub(super) fn write(self, out: &mut Vec<u8>) {
        match self {
            Self::Short(block, length) => {
                let end = out.len().wrapping_add(length);
                out.extend_from_slice(block);
                out.truncate(end);
            }
            Self::Long(text) => out.extend_from_slice(text),
        }
    }

    fn text(self) -> &'a [u8] {
        match self {
            Self::Short(block, length) => block.get(..length).unwrap_or_default(),
            Self::Long(text) => text,
        }
    }
}

/// Text in pieces.
pub(super) struct Template(Vec<Piece>);

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
    pub(super) fn cut(text: &[u8], values: &[Value<'_>]) -> Option<Self> {
        let (mut piece, mut pieces, mut at) = (Vec::new(), Vec::new(), 0usize);
        while let Some((before, rest)) = text.split_at_checked(at).filter(|(_, r)| !r.is_empty()) {
            let here = |(_, value): &(usize, &Value<'_>)| stands(rest, value.text());
            let mut found = values.iter().enumerate().filter(|v| !goes_on(before) && here(v));
            match (found.next(), found.next()) {
                (Some((number, value)), None) => {
                    pieces.push(Piece::new(std::mem::take(&mut piece), number));
                    at = at.checked_add(value.text().len())?;
                }
                (None, _) => {
                    piece.push(*rest.first()?);
                    at = at.checked_add(1)?;
                }
                (Some(_), Some(_)) => return None,
            }
        }
        pieces.push(Piece::new(piece, values.len()));
        Some(Self(pieces))
    }

    /// Writes the text with other values; the one after the end is none.
    pub(super) fn write<'v>(&self, out: &mut Vec<u8>, value: impl Fn(usize) -> Value<'v>) {
        for Piece { block, length, long, value: number } in &self.0 {
            match long.as_slice() {
                [] => Value::Short(block, *length).write(out),
                long => out.extend_from_slice(long),
            }
            value(*number).write(out);
        }
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

    fn value(text: &str) -> Value<'_> {
        Value::Long(text.as_bytes())
    }

    #[test]
    fn other_values_take_the_places() {
        let text = b"12 of 12,345 on 2025-12; 112, 2025-12-01: 12";
        let cut = ["12", "12,345", "2025-12", "8"].map(value);
        let template = Template::cut(text, &cut).unwrap();
        let mut out = Vec::new();
        let others = ["7", "1", "2031-01"].map(value);
        template.write(&mut out, |n| others.get(n).copied().unwrap_or(Value::NONE));
        assert_eq!(String::from_utf8(out).unwrap(), "7 of 1 on 2031-01; 112, 2025-12-01: 7");
    }

    #[test]
    fn what_cannot_be_told_apart_is_refused() {
        assert!(Template::cut(b"1 2", &["1", "1"].map(value)).is_none());
    }
}
