//! Usual requests, read straight from their bytes without a copy.
//!
//! A reader that knows only plain JSON: names as they are declared, strings without escapes, whole
//! numbers of at most 18 digits, days as `YYYY-MM-DD`. Whatever else stands in a request, well-formed
//! or not, is `None`; the request then goes the long way, which reads everything and says
//! what is wrong.

use chrono::NaiveDate;

use crate::items::Items;
use crate::text::{TENS, day_of, is_sha256};

/// A longer request is not a usual one.
const LONGEST: usize = 4096;

/// What of a request is not read yet.
///
/// It is handed over by value and given back where a function is not inlined, and so stays in
/// registers: behind a reference every step would be a write to memory.
#[derive(Clone, Copy)]
pub(crate) struct Quick<'a> {
    rest: &'a [u8],
}

/// The name of a member as it is written: the comma before it, its quotes and its colon.
pub(crate) struct Name {
    written: &'static [u8],
    /// Its first eight bytes, or what it has of them, and which those are: to see that another name
    /// comes next costs three instructions.
    first: u64,
    mask: u64,
}

impl Name {
    pub(crate) const fn new(written: &'static str) -> Self {
        let written = written.as_bytes();
        let (mut rest, mut first, mut mask, mut place) = (written, 0, 0, 0);
        while let [byte, others @ ..] = rest
            && place < 64
        {
            first |= u64::from_le_bytes([*byte, 0, 0, 0, 0, 0, 0, 0]).wrapping_shl(place);
            mask |= 0xFF_u64.wrapping_shl(place);
            place = place.wrapping_add(8);
            rest = others;
        }
        Self { written, first, mask }
    }
}

/// Reads the members of an object, each at most once: `name => place = value`. They are looked for
/// in the order of the list, again and again, so that one round does where they stand in that order.
macro_rules! members {
    ($quick:ident: $($name:ident => $read:expr),+ $(,)?) => {
        let (mut before, mut round) = (0u32, 0u32);
        let mut eight = $quick.open()?;
        'all: loop {
            let bit = 1u32;
            $(
                let name = const {
                    &$crate::json::quick::Name::new(concat!(",\"", stringify!($name), "\":"))
                };
                if $quick.name(eight, name) {
                    round |= bit;
                    $read;
                    match $quick.after() {
                        Some(next) => eight = next,
                        None => break 'all,
                    }
                }
                let bit = bit.wrapping_shl(1);
            )+
            let _ = bit;
            if before & round != 0 {
                return None;
            }
            if round == 0 {
                match $quick.skip(before)? {
                    Some(next) => eight = next,
                    None => break,
                }
            }
            before |= round;
            round = 0;
        }
        // In one round a name is taken once, so that it is enough to look after each.
        if before & round != 0 {
            return None;
        }
    };
}
pub(crate) use members;

impl<'a> Quick<'a> {
    pub(crate) fn new(request: &'a [u8]) -> Option<Self> {
        (request.len() <= LONGEST).then_some(Self { rest: request })
    }

    /// Goes over white space; usual requests have little.
    #[inline]
    fn space(&mut self) {
        if let [..=b' ', ..] = self.rest {
            *self = self.after_space();
        }
    }

    #[cold]
    #[inline(never)]
    fn after_space(mut self) -> Self {
        // Most often it is one.
        if let [b' ', rest @ ..] = self.rest
            && let [b'!'..=0xFF, ..] = rest
        {
            return Self { rest };
        }
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
        self
    }

    /// Takes one byte if it is the next one, and white space before it in any case.
    #[inline]
    pub(crate) fn next(&mut self, byte: u8) -> bool {
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
        // Most often it is there, and no space has to be looked for.
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                Some(())
            }
            _ => {
                *self = self.after_token(byte)?;
                Some(())
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn after_token(mut self, byte: u8) -> Option<Self> {
        self.next(byte).then_some(self)
    }

    /// Whether one byte is the next one; takes white space before it.
    #[inline]
    pub(crate) fn is_at(&mut self, byte: u8) -> bool {
        self.space();
        self.rest.first() == Some(&byte)
    }

    /// How many bytes are not read yet.
    #[inline]
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// The next eight bytes; zeros stand for what is not there.
    #[inline]
    pub(crate) fn eight(&self) -> u64 {
        eight(self.rest)
    }

    /// The beginning of an object: its brace, as if it were the comma before a name, and the bytes
    /// after it.
    #[inline]
    pub(crate) fn open(&mut self) -> Option<u64> {
        let eight = self.eight();
        if let [b'{', ..] = eight.to_le_bytes() {
            return Some(as_comma(eight));
        }
        self.is_at(b'{').then(|| as_comma(self.eight()))
    }

    /// Takes a name if it is the next one; `eight` are the next bytes.
    #[inline(always)]
    pub(crate) fn name(&mut self, eight: u64, name: &Name) -> bool {
        if eight & name.mask != name.first {
            return false;
        }
        let (_, tail) = name.written.split_at_checked(8).unwrap_or_default();
        if !tail.is_empty() && self.rest.get(8..name.written.len()) != Some(tail) {
            return false;
        }
        let Some(rest) = self.rest.get(name.written.len()..) else { return false };
        self.rest = rest;
        true
    }

    /// What comes after a member: the next eight bytes, where a comma and a name begin, or `None` at
    /// the end of the object, which is taken.
    #[inline(always)]
    pub(crate) fn after(&mut self) -> Option<u64> {
        /// A comma and a quote.
        const NAME: u64 = u64::from_le_bytes([b',', b'"', 0, 0, 0, 0, 0, 0]);
        if self.closes() {
            return None;
        }
        let eight = self.eight();
        if eight & 0xFFFF == NAME {
            return Some(eight);
        }
        let (after, eight) = self.spaced();
        *self = after;
        Some(eight)
    }

    /// Takes the end of an object if it is next.
    #[inline]
    fn closes(&mut self) -> bool {
        match self.rest {
            [b'}', rest @ ..] => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// What comes next where no name did: most often one space after the comma, which then is taken
    /// as if it were the comma. For anything else see [`skip`](Self::skip).
    #[cold]
    #[inline(never)]
    fn spaced(self) -> (Self, u64) {
        match self.rest {
            [b',', rest @ ..] if rest.starts_with(b" \"") => (Self { rest }, as_comma(eight(rest))),
            _ => (self, self.eight()),
        }
    }

    /// What comes next where no name did: white space before or after a comma or the beginning of
    /// an object, of which the last byte then stands for the comma; or the end of the object.
    #[inline]
    pub(crate) fn skip(&mut self, seen: u32) -> Option<Option<u64>> {
        let (after, next) = self.skipped(seen)?;
        *self = after;
        Some(next)
    }

    #[cold]
    #[inline(never)]
    fn skipped(mut self, seen: u32) -> Option<(Self, Option<u64>)> {
        let all = self.rest.len();
        self = self.after_space();
        match self.rest {
            [b'{', b'}', rest @ ..] if seen == 0 => return Some((Self { rest }, None)),
            [b'}', rest @ ..] if seen != 0 => return Some((Self { rest }, None)),
            [b'{', ..] if seen == 0 => {}
            [b',', ..] if seen != 0 => {}
            _ => return None,
        }
        while let [_, rest @ ..] = self.rest
            && let [b' ' | b'\t' | b'\n' | b'\r', ..] = rest
        {
            self.rest = rest;
        }
        // Without white space a name that is known would have been found.
        let is_new = self.rest.len() < all && matches!(self.rest, [_, b'"', ..]);
        is_new.then(|| (self, Some(as_comma(self.eight()))))
    }

    /// Takes these bytes if they are the next ones.
    #[inline]
    fn takes(&mut self, written: &str) -> bool {
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
    #[inline]
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        let (text, _) = self.string()?;
        std::str::from_utf8(text).ok()
    }

    /// A string of which nothing is asked but whether it is blank. Plain words are not kept then: to
    /// see that the bytes are text would cost as much again as to read them.
    #[inline]
    pub(crate) fn said(&mut self) -> Option<&'a str> {
        self.token(b'"')?;
        let (length, plain) = said(self.rest);
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest.strip_prefix(b"\"")?;
        if plain { Some("-") } else { std::str::from_utf8(text).ok() }
    }

    /// The bytes of a string without escapes, and whether they are surely ASCII.
    #[inline]
    fn string(&mut self) -> Option<(&'a [u8], bool)> {
        self.token(b'"')?;
        let (length, ascii) = plain(self.rest);
        let (text, rest) = self.rest.split_at_checked(length)?;
        // A control character or an escape is not for this way.
        self.rest = rest.strip_prefix(b"\"")?;
        Some((text, ascii))
    }

    /// A SHA-256 digest. Of any other string the long way says what is wrong.
    #[inline]
    pub(crate) fn digest(&mut self) -> Option<&'static str> {
        const ANY: &str = "0000000000000000000000000000000000000000000000000000000000000000";
        if !matches!(self.rest, [b'"', ..]) {
            self.space();
        }
        let (written, rest) = self.rest.split_first_chunk::<66>()?;
        self.rest = rest;
        quoted_digest(written).then_some(ANY)
    }

    /// One of several words; the table has each in its quotes.
    #[inline]
    pub(crate) fn word<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        self.space();
        words.iter().find(|(word, _)| self.takes(word)).map(|(_, meant)| *meant)
    }

    #[inline]
    pub(crate) fn flag(&mut self) -> Option<bool> {
        self.word(&[("true", true), ("false", false)])
    }

    /// A whole number of at most 18 digits. What follows it is looked at by the caller.
    #[inline]
    pub(crate) fn number(&mut self) -> Option<u64> {
        self.written_number().map(|(value, _)| value)
    }

    /// A whole number as [`number`](Self::number) reads it, and how many digits it has.
    #[inline]
    pub(crate) fn written_number(&mut self) -> Option<(u64, usize)> {
        self.space();
        let before = self.rest;
        let (value, digits) = number(before);
        self.rest = self.rest.get(digits..)?;
        let plain = (1..=18).contains(&digits) && (digits == 1 || before.first() != Some(&b'0'));
        plain.then_some((value, digits))
    }

    /// A whole number of at most eight digits with one byte right after it: its digits, one a byte
    /// and the last one highest, and how many they are. Anything else is not taken.
    #[inline(always)]
    pub(crate) fn short_number(&mut self, after: u8) -> Option<(u64, usize)> {
        let (digits, bits) = digits_of(self.eight());
        let length = usize::try_from(bits / 8).unwrap_or(0);
        let leads_with_zero = digits & 0xFF == 0 && length != 1;
        let (next, rest) = self.rest.get(length..)?.split_first()?;
        if length == 0 || leads_with_zero || *next != after {
            return None;
        }
        self.rest = rest;
        Some((digits.wrapping_shl(64u32.wrapping_sub(bits)), length))
    }

    /// A number that a narrower type holds.
    #[inline(always)]
    pub(crate) fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        // Mostly it has one digit, or some more, and no space before it.
        if let [digit @ b'0'..=b'9', rest @ ..] = self.rest
            && let [b',' | b'}', ..] = rest
        {
            self.rest = rest;
            return T::try_from(u64::from(digit & 0xF)).ok();
        }
        let (after, value) = self.longer()?;
        *self = after;
        T::try_from(value).ok()
    }

    /// As [`number`](Self::number), for [`small`](Self::small): not inlined, as [`quoted_day`].
    #[inline(never)]
    fn longer(mut self) -> Option<(Self, u64)> {
        let (value, digits) = leading_digits(self.eight());
        let value = match self.rest.get(digits..) {
            Some(rest) if (2..8).contains(&digits) && self.rest.first() != Some(&b'0') => {
                self.rest = rest;
                value
            }
            _ => self.number()?,
        };
        Some((self, value))
    }

    /// A day as `"YYYY-MM-DD"`.
    #[inline(always)]
    pub(crate) fn day(&mut self) -> Option<NaiveDate> {
        self.written_day().map(|(day, _)| day)
    }

    /// A day as `"YYYY-MM-DD"`, and how it was written.
    #[inline(always)]
    pub(crate) fn written_day(&mut self) -> Option<(NaiveDate, &'a [u8; 10])> {
        if !matches!(self.rest, [b'"', ..]) {
            self.space();
        }
        let (written, rest) = self.rest.split_first_chunk::<12>()?;
        self.rest = rest;
        let [_, bare @ .., _] = written;
        Some((quoted_day(written)?, bare))
    }

    /// A list, into a room that the caller has for such elements; what is left of the room serves
    /// the next list.
    #[inline(always)]
    pub(crate) fn list<'r, T>(
        &mut self,
        room: &mut &'r mut [T],
        mut read: impl FnMut(Self, &mut T) -> Option<Self>,
    ) -> Option<Items<'r, T>> {
        self.token(b'[')?;
        let all = std::mem::take(room);
        let mut count = 0usize;
        if !self.ends_list() {
            loop {
                *self = read(*self, all.get_mut(count)?)?;
                count = count.wrapping_add(1);
                if self.ends_list() {
                    break;
                }
                self.token(b',')?;
            }
        }
        let (list, left) = all.split_at_mut_checked(count)?;
        *room = left;
        Some(Items::Borrowed(list))
    }

    /// Takes the end of a list if it is next; most often no space has to be looked for.
    #[inline]
    fn ends_list(&mut self) -> bool {
        match self.rest {
            [b']', rest @ ..] => {
                self.rest = rest;
                true
            }
            [..=b' ', ..] => self.next(b']'),
            _ => false,
        }
    }
}

/// Not inlined: a request has many days, and the processor keeps one copy of this at hand.
#[inline(never)]
fn quoted_day(written: &[u8; 12]) -> Option<NaiveDate> {
    match written {
        [b'"', day @ .., b'"'] => day_of(day),
        _ => None,
    }
}

/// Not inlined, as [`quoted_day`].
#[inline(never)]
fn quoted_digest(written: &[u8; 66]) -> bool {
    matches!(written, [b'"', digest @ .., b'"'] if is_sha256(digest))
}

/// Powers of ten.
const POWERS: [u64; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

/// The number with which some bytes begin, and how many digits it has. More than 18 digits may make
/// any number.
fn number(mut bytes: &[u8]) -> (u64, usize) {
    let (mut value, mut all) = (0u64, 0usize);
    loop {
        let (more, count) = leading_digits(eight(bytes));
        all = all.wrapping_add(count);
        let power = POWERS.get(count).copied().unwrap_or_default();
        value = value.wrapping_mul(power).wrapping_add(more);
        match bytes.get(count..) {
            Some(rest) if count == 8 => bytes = rest,
            _ => return (value, all),
        }
    }
}

/// The number that the digits before anything else make, and how many they are.
#[inline]
fn leading_digits(eight: u64) -> (u64, usize) {
    const EVERY_FOURTH: u64 = 0x0000_00FF_0000_00FF;
    let (digits, bits) = digits_of(eight);
    // The digits to the end, so that zeros stand before them; then pairs, fours and all of them.
    let digits = digits.checked_shl(64u32.wrapping_sub(bits)).unwrap_or(0);
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let high = (pairs & EVERY_FOURTH).wrapping_mul(100 | (1_000_000 << 32));
    let low = ((pairs >> 16) & EVERY_FOURTH).wrapping_mul(1 | (10_000 << 32));
    (high.wrapping_add(low) >> 32, usize::try_from(bits / 8).unwrap_or(0))
}

/// The digits of eight bytes, and how many bits they have before anything else.
#[inline]
fn digits_of(eight: u64) -> (u64, u32) {
    const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);
    // What takes more than nine beyond fifteen.
    const ABOVE_NINE: u64 = u64::from_le_bytes([6; 8]);
    let digits = eight ^ ZEROS;
    let other = (digits.wrapping_add(ABOVE_NINE) | digits) & TENS;
    (digits, other.trailing_zeros() & !7)
}

/// The first eight bytes; zeros stand for what is not there.
#[inline]
fn eight(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => fewer(bytes),
    }
}

/// Eight bytes with a comma for the first one.
#[inline]
fn as_comma(eight: u64) -> u64 {
    eight & !0xFF | u64::from(b',')
}

/// Fewer than eight bytes, and zeros.
#[cold]
fn fewer(rest: &[u8]) -> u64 {
    let mut eight = [0; 8];
    eight.iter_mut().zip(rest).for_each(|(slot, byte)| *slot = *byte);
    u64::from_le_bytes(eight)
}

/// How many bytes come before the first quote, backslash or control character, and whether they are
/// surely ASCII. Eight at a time: a byte that is looked for leaves its highest bit set, and the
/// lowest such bit is exact.
#[inline(never)]
fn plain(bytes: &[u8]) -> (usize, bool) {
    scan(bytes)
}

/// As [`plain`], and whether the first one surely is one that can be seen.
#[inline(never)]
fn said(bytes: &[u8]) -> (usize, bool) {
    let (length, ascii) = scan(bytes);
    (length, ascii && length > 0 && bytes.first().is_some_and(u8::is_ascii_graphic))
}

#[inline(always)]
fn scan(bytes: &[u8]) -> (usize, bool) {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    const SLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);
    // With one bit turned, the quote stands right above the control characters, and the space not.
    const TURN: u64 = u64::from_le_bytes([2; 8]);
    const QUOTES: u64 = u64::from_le_bytes([(b'"' ^ 2) + 1; 8]);
    let (chunks, tail) = bytes.as_chunks::<8>();
    let (mut before, mut all) = (0usize, 0);
    for chunk in chunks {
        let eight = u64::from_le_bytes(*chunk);
        all |= eight;
        let (turned, slashes) = (eight ^ TURN, eight ^ SLASHES);
        let found =
            (turned.wrapping_sub(QUOTES) & !turned) | (slashes.wrapping_sub(ONES) & !slashes);
        if found & HIGH != 0 {
            let bits = (found & HIGH).trailing_zeros();
            let before = before.wrapping_add(usize::try_from(bits / 8).unwrap_or(0));
            return (before, all & HIGH == 0);
        }
        before = before.wrapping_add(8);
    }
    let stops = |byte: &u8| *byte < b' ' || matches!(byte, b'"' | b'\\');
    (before.wrapping_add(tail.iter().position(stops).unwrap_or(tail.len())), false)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Two members, as a reader of them is written.
    fn pair(text: &str) -> Option<(Option<u64>, Option<u64>)> {
        let mut quick = Quick::new(text.as_bytes())?;
        let (mut short, mut long) = (None, None);
        members! { quick:
            a => short = Some(quick.number()?),
            longer_name => long = Some(quick.number()?),
        }
        quick.end()?;
        Some((short, long))
    }

    #[test]
    fn members_are_read_as_others_write_them() {
        let both = Some((Some(1), Some(23)));
        for text in [
            r#"{"a":1,"longer_name":23}"#,
            r#"{"longer_name":23,"a":1}"#,
            r#"{"a": 1, "longer_name": 23}"#,
            " {\n  \"a\": 1 ,\r\n\t\"longer_name\": 23\n}\n",
        ] {
            assert_eq!(pair(text), both, "{text}");
        }
        assert_eq!(pair("{}"), Some((None, None)));
        assert_eq!(pair(r#"{"a":7}"#), Some((Some(7), None)));
    }

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Pair {
        #[serde(default)]
        a: Option<u64>,
        #[serde(default)]
        longer_name: Option<u64>,
    }

    proptest! {
        #[test]
        fn the_end_of_a_string_is_found_at_any_place(text in "[a-z\"\\\\ \u{1}\u{7f}\u{80}\u{ff}ệ!#\\[\\]\u{1f}]{0,40}") {
            let slow = text.bytes().position(|b| b < b' ' || b == b'"' || b == b'\\');
            let (length, ascii) = plain(text.as_bytes());
            prop_assert_eq!(length, slow.unwrap_or(text.len()));
            prop_assert!(!ascii || text.as_bytes()[..length].is_ascii());
        }

        #[test]
        fn any_bytes_are_searched(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let slow = bytes.iter().position(|b| *b < b' ' || *b == b'"' || *b == b'\\');
            let (length, ascii) = plain(&bytes);
            prop_assert_eq!(length, slow.unwrap_or(bytes.len()));
            prop_assert!(!ascii || bytes[..length].is_ascii());
        }

        #[test]
        fn members_are_read_as_json_has_them(parts in proptest::collection::vec(proptest::sample::select(vec![
            "{", "}", ",", ",", " ", "\n", "\"a\":", "\"longer_name\":", "\"longer\":", "1", "23", "[", "\"",
            "{\"a\":1", ",\"longer_name\":2", ", \"a\": 7",
        ]), 1..9), close in any::<bool>()) {
            let text = parts.concat() + if close { "}" } else { "" };
            if let Some(read) = pair(&text) {
                let slow = serde_json::from_str::<Pair>(&text).map(|pair| (pair.a, pair.longer_name));
                prop_assert_eq!(Some(read), slow.ok(), "{}", text);
            }
        }

        #[test]
        fn a_number_is_read_at_any_place(text in "[0-9]{0,20}[ -~\u{80}\u{ff}]{0,9}") {
            let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
            let usual = digits.len() <= 18 && (digits.len() == 1 || !digits.starts_with('0'));
            let slow = digits.parse::<u64>().ok().filter(|_| usual);
            let expected = slow.filter(|_| !text.starts_with(' '));
            let mut quick = Quick::new(text.as_bytes()).unwrap();
            let mut again = quick;
            prop_assert_eq!(quick.number(), expected);
            prop_assert_eq!(again.small::<u64>(), expected);
            let narrow = Quick::new(text.as_bytes()).unwrap().small::<u8>();
            prop_assert_eq!(narrow, expected.and_then(|n| u8::try_from(n).ok()));
            if slow.is_some() {
                prop_assert_eq!(quick.rest, &text.as_bytes()[digits.len()..]);
                prop_assert_eq!(again.rest, quick.rest);
            }
        }
    }
}
