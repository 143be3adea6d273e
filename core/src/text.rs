//! Text in two languages, and the Unicode habits that Vietnamese needs.
//!
//! Every sentence that the library shows exists in Vietnamese and in English.
//! Logic never reads these texts; it reads rule ids and message keys.

use std::borrow::Cow;
use std::fmt::Write as _;

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

use crate::json::Read;
use crate::month::Month;
use crate::unicode::{is_mark, lowercase, nfd, uppercase};

/// A fixed sentence or phrase in Vietnamese and English. May hold `{name}` places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Vietnamese, NFC.
    pub vi: &'static str,
    /// English.
    pub en: &'static str,
}

/// Shorthand for a [`Text`] in a table.
pub const fn text(vi: &'static str, en: &'static str) -> Text {
    Text { vi, en }
}

/// A language that the library speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// Vietnamese (tiếng Việt).
    Vi,
}

/// A rendered sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// English.
    pub en: String,
    /// Vietnamese (tiếng Việt).
    pub vi: String,
}

/// A text without places, written as [`Bilingual`] is, without a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "Bilingual"))]
pub(crate) struct Plain(pub(crate) Text);

impl Serialize for Plain {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut both = serializer.serialize_struct("Bilingual", 2)?;
        both.serialize_field("en", self.0.en)?;
        both.serialize_field("vi", self.0.vi)?;
        both.end()
    }
}

/// A value that a message quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A count; printed with the language's thousands separator.
    Count(u128),
    /// A calendar day; printed `dd/mm/yyyy` in Vietnamese and ISO 8601 in English.
    Date(NaiveDate),
    /// Calendar months; printed `tháng 02/2026`, `tháng 3/2026` in Vietnamese and `yyyy-mm` in English.
    Months(Vec<Month>),
    /// The input's own words, in whichever language they were.
    Quote(String),
    /// A phrase made at run time, in both languages.
    Said {
        /// English.
        en: String,
        /// Vietnamese.
        vi: String,
    },
    /// A phrase of ours, in both languages.
    Text(Text),
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<u128> for Arg {
    fn from(count: u128) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(u128::try_from(count).unwrap_or(u128::MAX))
    }
}

impl From<Text> for Arg {
    fn from(phrase: Text) -> Self {
        Self::Text(phrase)
    }
}

impl Arg {
    fn write(&self, language: Language, out: &mut String) {
        match (self, language) {
            (Self::Count(n), Language::En) => group(*n, ',', out),
            (Self::Count(n), Language::Vi) => group(*n, '.', out),
            (Self::Date(d), Language::En) => {
                let _ = write!(out, "{d}");
            }
            (Self::Date(d), Language::Vi) => {
                let _ = write!(out, "{:02}/{:02}/{}", d.day(), d.month(), d.year());
            }
            (Self::Months(months), language) => write_months(months, language, out),
            (Self::Quote(s), _) => out.push_str(s),
            (Self::Said { en, .. }, Language::En) => out.push_str(en),
            (Self::Said { vi, .. }, Language::Vi) => out.push_str(vi),
            (Self::Text(t), Language::En) => out.push_str(t.en),
            (Self::Text(t), Language::Vi) => out.push_str(t.vi),
        }
    }
}

impl Serialize for Arg {
    /// Counts are decimal strings: they can exceed what a JavaScript number holds.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(n) => serializer.collect_str(n),
            Self::Date(d) => serializer.collect_str(d),
            Self::Months(months) => {
                let mut all = String::new();
                write_months(months, Language::En, &mut all);
                serializer.serialize_str(&all)
            }
            Self::Quote(s) => serializer.serialize_str(s),
            Self::Said { en, vi } => {
                Bilingual { en: en.clone(), vi: vi.clone() }.serialize(serializer)
            }
            Self::Text(t) => Plain(*t).serialize(serializer),
        }
    }
}

fn write_months(months: &[Month], language: Language, out: &mut String) {
    for (n, month) in months.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        let _ = match (language, month.first_day()) {
            // As official documents write it: only January and February with a zero.
            (Language::Vi, Some(day)) if day.month() < 3 => {
                write!(out, "tháng 0{}/{}", day.month(), day.year())
            }
            (Language::Vi, Some(day)) => write!(out, "tháng {}/{}", day.month(), day.year()),
            _ => write!(out, "{month}"),
        };
    }
}

/// The arguments of a message, by name.
pub type Args = Vec<(&'static str, Arg)>;

impl Text {
    /// Fills the `{name}` places in both languages.
    ///
    /// `{Name}` takes the argument `name` and capitalises its first letter, for the
    /// start of a sentence. A place without an argument stays as it is; a test sees to
    /// it that none does.
    pub fn render(&self, args: &[(&'static str, Arg)]) -> Bilingual {
        Bilingual { en: fill(self.en, Language::En, args), vi: fill(self.vi, Language::Vi, args) }
    }
}

fn fill(template: &str, language: Language, args: &[(&'static str, Arg)]) -> String {
    let mut out = String::with_capacity(template.len().saturating_add(32));
    let mut rest = template;
    while let Some((before, tail)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = tail.split_once('}') else {
            out.push('{');
            rest = tail;
            continue;
        };
        rest = after;
        let raised = name.starts_with(|c: char| c.is_ascii_uppercase());
        let found = args.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        match found {
            Some((_, arg)) if raised => {
                let mut value = String::new();
                arg.write(language, &mut value);
                out.push_str(&capital(&value));
            }
            Some((_, arg)) => arg.write(language, &mut out),
            None => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
    }
    out.push_str(rest);
    out
}

/// A number below 100 in two digits.
pub(crate) fn pair(number: u32) -> [u8; 2] {
    let digit = |n: u32| u8::try_from(n % 10).unwrap_or(0) | b'0';
    [digit(number / 10), digit(number)]
}

/// A day as `YYYY-MM-DD`; `None` for a year beyond 9999.
pub(crate) fn iso(day: NaiveDate) -> Option<[u8; 10]> {
    let year = u32::try_from(day.year()).ok().filter(|year| *year <= 9999)?;
    let ([y1, y2], [y3, y4]) = (pair(year / 100), pair(year % 100));
    let ([m1, m2], [d1, d2]) = (pair(day.month()), pair(day.day()));
    Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
}

/// The day that is written as `YYYY-MM-DD`, and in no other way.
pub(crate) fn day(written: &str) -> Option<NaiveDate> {
    day_of(written.as_bytes().try_into().ok()?)
}

/// In each of eight bytes: the bits that no digit has.
pub(crate) const TENS: u64 = u64::from_le_bytes([0xF0; 8]);

/// As [`day`], from its ten bytes: the last eight of them at once, each made more than fifteen unless
/// it is a digit or, in its place, a dash.
#[inline]
pub(crate) fn day_of(written: &[u8; 10]) -> Option<NaiveDate> {
    const LAST: u64 = u64::from_le_bytes(*b"00-00-00");
    const ABOVE_LAST: u64 = u64::from_le_bytes([6, 6, 15, 6, 6, 15, 6, 6]);
    const THIS: u16 = u16::from_le_bytes(*b"20");
    let last = u64::from_le_bytes(*written.last_chunk()?) ^ LAST;
    if (last.wrapping_add(ABOVE_LAST) | last) & TENS != 0 {
        return None;
    }
    // Each digit times ten, and the one after it.
    let pairs = last.wrapping_mul(10).wrapping_add(last >> 8).to_le_bytes();
    let [year, _, _, month, _, _, day, _] = pairs.map(u32::from);
    let [ten, one, ..] = *written;
    let century = match [ten, one] {
        // Both at once; most days are of this century.
        both if u16::from_le_bytes(both) == THIS => 20,
        [b'0'..=b'9', b'0'..=b'9'] => {
            u32::from(ten & 0xF).wrapping_mul(10).wrapping_add(u32::from(one & 0xF))
        }
        _ => return None,
    };
    let year = century.wrapping_mul(100).wrapping_add(year).cast_signed();
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Whether this is a SHA-256 digest in hexadecimal. All digits are looked at, for the processor
/// takes many at once then.
pub(crate) fn is_sha256(written: &[u8]) -> bool {
    let all =
        |digits: &[u8; 64]| digits.iter().fold(true, |sound, b| sound & b.is_ascii_hexdigit());
    written.try_into().is_ok_and(all)
}

/// Appends the first `length` bytes of a block. The block is moved whole and then cut, which for so few
/// bytes is quicker than a call that has to ask how many there are.
#[inline(always)]
pub(crate) fn push_first<const N: usize>(out: &mut Vec<u8>, block: &[u8; N], length: usize) {
    let end = out.len().wrapping_add(length);
    out.extend_from_slice(block);
    out.truncate(end);
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(n.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

/// Writes `n` in groups of three digits.
fn group(n: u128, separator: char, out: &mut String) {
    let digits = n.to_string();
    let first = digits.len().saturating_sub(1).rem_euclid(3).saturating_add(1);
    let (head, tail) = digits.split_at_checked(first).unwrap_or((&digits, ""));
    out.push_str(head);
    for group in tail.as_bytes().as_chunks::<3>().0 {
        out.push(separator);
        out.extend(group.map(char::from));
    }
}

/// The NFC form: Vietnamese letters composed, as the law's own text has them.
pub fn nfc(s: &str) -> Cow<'_, str> {
    crate::unicode::nfc(s)
}

/// The character, unless a reader could not see it or be misled by it: U+FFFD stands for
/// control characters other than white space, and for those that turn the direction of text,
/// which neither Vietnamese nor English needs.
pub fn visible(c: char) -> char {
    let hidden = (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe;
    if hidden { char::REPLACEMENT_CHARACTER } else { c }
}

/// The text with its first letter as a capital.
pub(crate) fn capital(s: &str) -> String {
    let mut letters = s.chars();
    let first = letters.next().map(|first| uppercase(first.encode_utf8(&mut [0; 4])));
    first.unwrap_or_default() + letters.as_str()
}

/// NFC, outer white space removed, inner white space folded to single spaces.
pub fn tidy(s: &str) -> String {
    let normal = nfc(s);
    let mut out = String::with_capacity(normal.len());
    for word in normal.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A form for comparing wordings: lower case, diacritics removed, đ as d.
///
/// For recognising a phrase only; two names that differ in diacritics are two names.
pub fn fold(s: &str) -> String {
    let decomposed = nfd(s);
    let plain = || decomposed.chars().filter(|c| !is_mark(*c));
    let latin = plain().map(|c| match c {
        'đ' | 'Đ' => Some('d'),
        _ => c.is_ascii().then_some(c.to_ascii_lowercase()),
    });
    let latin: Option<String> = latin.collect();
    latin.unwrap_or_else(|| lowercase(&plain().collect::<String>()).replace('đ', "d"))
}

/// A form for comparing names (reading 34): [`tidy`], lower case, and the tone mark of
/// `oa`, `oe`, `uy` always in the same place, so that "Uỷ ban" and "Ủy ban" are equal.
pub fn name_key(s: &str) -> String {
    let mut decomposed: Vec<char> = lowercase(&nfd(&tidy(s))).chars().collect();
    // Move a tone from the second vowel to the first: the older spelling.
    let mut i = 0usize;
    while let Some(window) = decomposed.get_mut(i..i.saturating_add(3)) {
        if let [a, b, tone] = window
            && is_tone(*tone)
            && matches!((*a, *b), ('o', 'a') | ('o', 'e') | ('u', 'y'))
        {
            let (second, mark) = (*b, *tone);
            *b = mark;
            *tone = second;
        }
        i = i.saturating_add(1);
    }
    let spelled: String = decomposed.into_iter().collect();
    nfc(&spelled).into_owned()
}

/// The five Vietnamese tone marks (huyền, sắc, ngã, hỏi, nặng) as combining characters.
fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_in_both_languages() {
        let t = text("{What}: {n}, {missing}", "{what}: {n}");
        let args = [("what", Arg::Text(text("đơn vị", "unit"))), ("n", Arg::Count(1_234_567))];
        let rendered = t.render(&args);
        assert_eq!(rendered.vi, "Đơn vị: 1.234.567, {missing}");
        assert_eq!(rendered.en, "unit: 1,234,567");
    }

    #[test]
    fn dates_print_as_each_language_writes_them() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let rendered = text("{d}", "{d}").render(&[("d", Arg::Date(day))]);
        assert_eq!((rendered.vi.as_str(), rendered.en.as_str()), ("05/01/2026", "2026-01-05"));
        let months = vec![Month::of(day), Month::of(day).plus(2), Month::of(day).plus(-1)];
        let rendered = text("{m}", "{m}").render(&[("m", Arg::Months(months))]);
        assert_eq!(rendered.vi, "tháng 01/2026, tháng 3/2026, tháng 12/2025");
        assert_eq!(rendered.en, "2026-01, 2026-03, 2025-12");
    }

    #[test]
    fn a_day_is_written_in_one_way() {
        for written in ["2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(day(written).unwrap().to_string(), written);
        }
        for written in [
            "2023-02-29",
            "2026-13-01",
            "2026-1-01",
            "+026-01-01",
            "2026-01-0a",
            "2026/01/01",
            "",
            "２",
        ] {
            assert_eq!(day(written), None, "{written}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_day_is_read_as_the_calendar_has_it(
            written in "(20|[ -:]{2})[ -:]{2}[-./\u{80}][01/:][ -:]-[0-3:][ -:]|[0-2][0-9]{3}-[01][0-9]-[0-3][0-9]"
        ) {
            let plain = written.len() == 10
                && written.bytes().enumerate().all(|(n, b)| if n == 4 || n == 7 { b == b'-' } else { b.is_ascii_digit() });
            let slow = plain.then(|| written.parse::<NaiveDate>().ok()).flatten();
            proptest::prop_assert_eq!(day(&written), slow);
        }
    }

    #[test]
    fn two_spellings_of_one_body_have_one_key() {
        assert_eq!(name_key("Uỷ ban  nhân dân"), name_key("Ủy ban nhân dân"));
        assert_eq!(name_key("hoà"), name_key("hòa"));
        assert_ne!(name_key("Hoa"), name_key("Hòa"));
        assert_ne!(name_key("Đan"), name_key("Dan"));
    }

    #[test]
    fn folding_drops_every_vietnamese_mark() {
        assert_eq!(fold("Chuyển ĐỔI từ văn bản GIẤY"), "chuyen doi tu van ban giay");
        let decomposed = nfd("Giấy");
        assert_eq!(fold(&decomposed), fold("Giấy"));
    }
}
