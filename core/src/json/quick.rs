//! Usual requests, read straight from their bytes without a copy.
//!
//! A reader that knows only plain JSON: names as they are declared, strings without escapes, whole
//! numbers of at most 18 digits, days as `YYYY-MM-DD`. Whatever else stands in a request, well-formed
//! or not, is `None`; the request then goes the long way, which reads everything and says
//! what is wrong.

use chrono::NaiveDate;

use crate::items::Items;
use crate::text::day_of;

/// A longer request is not a usual one.
const LONGEST: usize = 4096;

/// A request, and what of it is not read yet.
pub(crate) struct Quick<'a> {
    whole: &'a str,
    rest: &'a [u8],
}

/// Reads the members of an object, each at most once: `name => place = value`. They are looked for
/// in the order of the list, again and again, so that one round does where they stand in that order.
macro_rules! members {
    ($quick:ident: $($name:ident => $read:expr),+ $(,)?) => {
        $quick.token(b'{')?;
        let mut seen = 0u32;
        if !$quick.next(b'}') {
            loop {
                $quick.space();
                let (before, bit) = (seen, 1u32);
                $(
                    if $quick.name(concat!("\"", stringify!($name), "\":")) {
                        if seen & bit != 0 {
                            return None;
                        }
                        seen |= bit;
                        $read;
                        if !$quick.next(b',') {
                            $quick.token(b'}')?;
                            break;
                        }
                    }
                    let bit = bit.wrapping_shl(1);
                )+
                let _ = bit;
                if seen == before {
                    return None;
                }
            }
        }
    };
}
pub(crate) use members;

impl<'a> Quick<'a> {
    pub(crate) fn new(request: &'a [u8]) -> Option<Self> {
        let usual = request.len() <= LONGEST;
        let whole = usual.then(|| std::str::from_utf8(request).ok()).flatten()?;
        Some(Self { whole, rest: request })
    }

    /// Goes over white space; usual requests have little.
    #[inline]
    pub(crate) fn space(&mut self) {
        if let [..=b' ', ..] = self.rest {
            self.spaces();
        }
    }

    #[cold]
    fn spaces(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Takes one byte if it is the next one, and white space before it in any case.
    #[inline]
    pub(crate) fn next(&mut self, byte: u8) -> bool {
        if let [first, rest @ ..] = self.rest
            && *first == byte
        {
            self.rest = rest;
            return true;
        }
        self.space();
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Takes one byte, and white space before it.
    #[inline]
    pub(crate) fn token(&mut self, byte: u8) -> Option<()> {
        self.next(byte).then_some(())
    }

    /// Whether one byte is the next one; takes white space before it.
    #[inline]
    pub(crate) fn is_at(&mut self, byte: u8) -> bool {
        self.space();
        self.rest.first() == Some(&byte)
    }

    /// Takes these bytes if they are the next ones.
    #[inline]
    pub(crate) fn name(&mut self, written: &str) -> bool {
        match self.rest.strip_prefix(written.as_bytes()) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// The end of the request.
    pub(crate) fn end(mut self) -> Option<()> {
        self.space();
        self.rest.is_empty().then_some(())
    }

    /// A string without escapes.
    #[inline(never)]
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        self.token(b'"')?;
        let from = self.whole.len().wrapping_sub(self.rest.len());
        let length = plain(self.rest);
        // A control character or an escape is not for this way.
        self.rest = self.rest.get(length..)?.strip_prefix(b"\"")?;
        self.whole.get(from..from.wrapping_add(length))
    }

    /// One of several words; the table has each in its quotes.
    #[inline]
    pub(crate) fn word<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        self.space();
        words.iter().find(|(word, _)| self.name(word)).map(|(_, meant)| *meant)
    }

    #[inline]
    pub(crate) fn flag(&mut self) -> Option<bool> {
        self.word(&[("true", true), ("false", false)])
    }

    /// A whole number of at most 18 digits. What follows it is looked at by the caller.
    #[inline]
    pub(crate) fn number(&mut self) -> Option<u64> {
        self.written_number().map(|(value, _, _)| value)
    }

    /// A whole number as [`number`](Self::number) reads it, the request from where it stands, and
    /// how many digits it has there.
    #[inline]
    pub(crate) fn written_number(&mut self) -> Option<(u64, &'a [u8], usize)> {
        self.space();
        let (before, mut value) = (self.rest, 0u64);
        while let [digit @ b'0'..=b'9', rest @ ..] = self.rest {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit & 15));
            self.rest = rest;
        }
        let digits = before.len().wrapping_sub(self.rest.len());
        let plain = (1..=18).contains(&digits) && (digits == 1 || before.first() != Some(&b'0'));
        plain.then_some((value, before, digits))
    }

    /// A number that a narrower type holds.
    #[inline]
    pub(crate) fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    /// A day as `"YYYY-MM-DD"`.
    pub(crate) fn day(&mut self) -> Option<NaiveDate> {
        self.written_day().map(|(day, _)| day)
    }

    /// A day as `"YYYY-MM-DD"`, and how it was written.
    #[inline]
    pub(crate) fn written_day(&mut self) -> Option<(NaiveDate, &'a [u8])> {
        self.token(b'"')?;
        let (written, rest) = self.rest.split_first_chunk()?;
        self.rest = rest.strip_prefix(b"\"")?;
        Some((day_of(written)?, written))
    }

    /// A list, into a room that the caller has for such elements; what is left of the room serves
    /// the next list.
    #[inline]
    pub(crate) fn list<'r, T>(
        &mut self,
        room: &mut &'r mut [T],
        mut read: impl FnMut(&mut Self, &mut T) -> Option<()>,
    ) -> Option<Items<'r, T>> {
        self.token(b'[')?;
        let all = std::mem::take(room);
        let mut count = 0usize;
        if !self.next(b']') {
            loop {
                read(self, all.get_mut(count)?)?;
                count = count.wrapping_add(1);
                if !self.next(b',') {
                    self.token(b']')?;
                    break;
                }
            }
        }
        let (list, left) = all.split_at_mut_checked(count)?;
        *room = left;
        Some(Items::Borrowed(list))
    }
}

/// How many bytes come before the first quote, backslash or control character. Eight at a time: a
/// byte that is looked for leaves its highest bit set, and the lowest such bit is exact.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    const QUOTES: u64 = u64::from_le_bytes([b'"'; 8]);
    const SLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);
    const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
    let (chunks, tail) = bytes.as_chunks::<8>();
    let mut before = 0usize;
    for chunk in chunks {
        let eight = u64::from_le_bytes(*chunk);
        let (quotes, slashes) = (eight ^ QUOTES, eight ^ SLASHES);
        let found = (quotes.wrapping_sub(ONES) & !quotes)
            | (slashes.wrapping_sub(ONES) & !slashes)
            | (eight.wrapping_sub(SPACES) & !eight);
        if found & HIGH != 0 {
            let bits = (found & HIGH).trailing_zeros();
            return before.wrapping_add(usize::try_from(bits / 8).unwrap_or(0));
        }
        before = before.wrapping_add(8);
    }
    let stops = |byte: &u8| *byte < b' ' || matches!(byte, b'"' | b'\\');
    before.wrapping_add(tail.iter().position(stops).unwrap_or(tail.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_end_of_a_string_is_found_at_any_place(text in "[a-z\"\\\\ \u{1}\u{7f}\u{80}\u{ff}ệ!#\\[\\]\u{1f}]{0,40}") {
            let slow = text.bytes().position(|b| b < b' ' || b == b'"' || b == b'\\');
            prop_assert_eq!(plain(text.as_bytes()), slow.unwrap_or(text.len()));
        }

        #[test]
        fn any_bytes_are_searched(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let slow = bytes.iter().position(|b| *b < b' ' || *b == b'"' || *b == b'\\');
            prop_assert_eq!(plain(&bytes), slow.unwrap_or(bytes.len()));
        }
    }
}
