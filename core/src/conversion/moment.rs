//! When a conversion was done, and the ways in which Vietnamese documents write it (reading 17).

use std::fmt;
use std::str::FromStr;

use chrono::{
    DateTime, Datelike as _, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, TimeZone as _,
};
use serde::{Serialize, Serializer};

use crate::json::{Fault, Node, Read, Value, deserialize_by_read};
use crate::text::{Text, fold, text, tidy};

/// How much of a time was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// A day alone.
    Day,
    /// Day, hour and minute.
    Minute,
    /// Day, hour, minute and second.
    Second,
}

/// A time of conversion (thời gian thực hiện chuyển đổi).
///
/// Canonical form: `2026-11-21T14:30:05+07:00`. Also read: `21.11.2026 14:30:05 +07:00`,
/// `21/11/2026 14:30:05`, `14:30:05 ngày 21/11/2026`,
/// `14 giờ 30 phút 05 giây, ngày 21 tháng 11 năm 2026`, `14h30 ngày 21/11/2026`, and days alone.
/// Without a zone, Vietnam's (+07:00) is meant. Fractions of a second are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    at: DateTime<FixedOffset>,
    precision: Precision,
}

/// The text is not a time in a form that is read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{input}` is not a time; write it as `2026-11-21T14:30:05+07:00` or `21/11/2026 14:30:05`"
)]
pub struct ParseMomentError {
    input: String,
}

/// Vietnam's offset from UTC in seconds.
const VIETNAM: i32 = 7 * 3600;

/// The years that are read.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;

impl Moment {
    /// The instant; where only a day or a minute was written, its start.
    pub fn at(self) -> DateTime<FixedOffset> {
        self.at
    }

    /// How much was written.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The same instant in Vietnam's zone, +07:00 (reading 17).
    #[must_use]
    pub fn in_vietnam(self) -> Self {
        let zone = FixedOffset::east_opt(VIETNAM).unwrap_or_else(|| *self.at.offset());
        Self { at: self.at.with_timezone(&zone), ..self }
    }

    /// Whether it is written in Vietnam's zone.
    pub fn is_in_vietnam(self) -> bool {
        self.at.offset().local_minus_utc() == VIETNAM
    }

    /// The calendar day in Vietnam.
    pub fn day_in_vietnam(self) -> NaiveDate {
        self.in_vietnam().at.date_naive()
    }

    /// The form for print: `21/11/2026 14:30:05 +07:00`.
    pub fn for_print(self) -> String {
        let (day, zone) = (self.at.date_naive(), self.at.offset());
        format!("{:02}/{:02}/{:04} {} {zone}", day.day(), day.month(), day.year(), self.at.time())
    }
}

impl fmt::Display for Moment {
    /// The canonical form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.at.to_rfc3339_opts(SecondsFormat::Secs, false))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Moment {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        const A_TIME: Text = text(
            "một thời điểm như `2026-11-21T14:30:05+07:00` hoặc `21/11/2026 14:30:05`",
            "a time such as `2026-11-21T14:30:05+07:00` or `21/11/2026 14:30:05`",
        );
        let Value::Text(written) = node.value else { return Err(node.refused(A_TIME)) };
        written.parse().map_err(|_: ParseMomentError| node.refused(A_TIME))
    }
}

deserialize_by_read!(Moment);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Moment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A time, canonically `2026-11-21T14:30:05+07:00`; the common Vietnamese spellings are read too.",
        })
    }
}

impl FromStr for Moment {
    type Err = ParseMomentError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let shown = || ParseMomentError { input: s.chars().take(60).collect() };
        if s.len() > 200 {
            return Err(shown());
        }
        let mut scan = Scan { chars: fold(&tidy(s)).chars().collect() };
        let date = scan.cut(date).ok_or_else(shown)?;
        let time = scan.cut(time);
        let zone = scan.cut(zone);
        let (time, precision) = time.unwrap_or((NaiveTime::MIN, Precision::Day));
        if !scan.only_filler() {
            return Err(shown());
        }
        let zone = FixedOffset::east_opt(zone.unwrap_or(VIETNAM)).ok_or_else(shown)?;
        let at = zone.from_local_datetime(&date.and_time(time)).single().ok_or_else(shown)?;
        let moment = Self { at, precision };
        // The last hours of 9999 elsewhere are year 10000 in Vietnam, which no form writes.
        if !YEARS.contains(&moment.day_in_vietnam().year()) {
            return Err(shown());
        }
        Ok(moment)
    }
}

/// Finds the parts of a time in folded text and cuts them out one by one.
struct Scan {
    chars: Vec<char>,
}

/// Reads a part at the start of a slice: its value, and how many characters it takes.
type Part<T> = fn(&[char]) -> Option<(T, usize)>;

impl Scan {
    fn cut<T>(&mut self, part: Part<T>) -> Option<T> {
        let mut after_word = false;
        for start in 0..self.chars.len() {
            let here = self.chars.get(start..)?;
            let first = *here.first()?;
            if first != ' '
                && !(after_word && first.is_alphanumeric())
                && let Some((value, length)) = part(here)
            {
                let end = start.saturating_add(length);
                self.chars.splice(start..end, [' ']);
                return Some(value);
            }
            after_word = first.is_alphanumeric();
        }
        None
    }

    fn only_filler(&self) -> bool {
        let rest: String = self.chars.iter().collect();
        // Words of a name, such as "Việt Nam" alone, are no part of a time.
        let rest = rest.replacen("gio viet nam", "", 1);
        rest.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '-' | '.'))
            .all(|word| matches!(word, "" | "luc" | "vao" | "ngay" | "gio" | "at" | "on"))
    }
}

/// Digits at the start: their value and how many there are.
fn digits(s: &[char], least: usize, most: usize) -> Option<(u32, usize)> {
    let n = s.iter().take_while(|c| c.is_ascii_digit()).count();
    if n < least || n > most {
        return None;
    }
    let text: String = s.iter().take(n).collect();
    Some((text.parse().ok()?, n))
}

/// A small cursor over a slice.
struct Cursor<'a> {
    rest: &'a [char],
    taken: usize,
}

impl<'a> Cursor<'a> {
    fn new(rest: &'a [char]) -> Self {
        Self { rest, taken: 0 }
    }

    fn skip(&mut self, n: usize) -> Option<()> {
        self.rest = self.rest.get(n..)?;
        self.taken = self.taken.checked_add(n)?;
        Some(())
    }

    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let (value, n) = digits(self.rest, least, most)?;
        self.skip(n)?;
        Some(value)
    }

    fn one_of(&mut self, choices: &[char]) -> Option<char> {
        let c = *self.rest.first().filter(|c| choices.contains(c))?;
        self.skip(1)?;
        Some(c)
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.spaces();
        let n = word.chars().count();
        let found = self.rest.get(..n)?.iter().copied().eq(word.chars());
        let ends = self.rest.get(n).is_none_or(|c| !c.is_alphabetic());
        if found && ends { self.skip(n) } else { None }
    }

    fn spaces(&mut self) {
        while self.one_of(&[' ']).is_some() {}
    }

    fn maybe<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = (self.rest, self.taken);
        let value = read(self);
        if value.is_none() {
            (self.rest, self.taken) = before;
        }
        value
    }
}

fn date(s: &[char]) -> Option<(NaiveDate, usize)> {
    iso_date(s).or_else(|| short_date(s)).or_else(|| long_date(s))
}

fn iso_date(s: &[char]) -> Option<(NaiveDate, usize)> {
    let mut cursor = Cursor::new(s);
    let year = cursor.number(4, 4)?;
    cursor.one_of(&['-'])?;
    let month = cursor.number(2, 2)?;
    cursor.one_of(&['-'])?;
    let day = cursor.number(2, 2)?;
    // `T` between date and time is no word.
    if cursor.rest.first() == Some(&'t') && cursor.rest.get(1).is_some_and(char::is_ascii_digit) {
        cursor.skip(1)?;
    }
    calendar(year, month, day, cursor.taken)
}

fn short_date(s: &[char]) -> Option<(NaiveDate, usize)> {
    let mut cursor = Cursor::new(s);
    let day = cursor.number(1, 2)?;
    let separator = cursor.one_of(&['/', '.', '-'])?;
    let month = cursor.number(1, 2)?;
    cursor.one_of(&[separator])?;
    let year = cursor.number(4, 4)?;
    calendar(year, month, day, cursor.taken)
}

fn long_date(s: &[char]) -> Option<(NaiveDate, usize)> {
    let mut cursor = Cursor::new(s);
    cursor.word("ngay")?;
    cursor.spaces();
    let day = cursor.number(1, 2)?;
    cursor.word("thang")?;
    cursor.spaces();
    let month = cursor.number(1, 2)?;
    cursor.word("nam")?;
    cursor.spaces();
    let year = cursor.number(4, 4)?;
    calendar(year, month, day, cursor.taken)
}

fn calendar(year: u32, month: u32, day: u32, taken: usize) -> Option<(NaiveDate, usize)> {
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    Some((NaiveDate::from_ymd_opt(year, month, day)?, taken))
}

fn time(s: &[char]) -> Option<((NaiveTime, Precision), usize)> {
    let mut cursor = Cursor::new(s);
    let hour = cursor.number(1, 2)?;
    let words = cursor.maybe(|c| {
        c.word("gio")?;
        c.spaces();
        let minute = c.maybe(|c| {
            let minute = c.number(1, 2)?;
            c.word("phut")?;
            Some(minute)
        });
        c.spaces();
        let second = c.maybe(|c| {
            let second = c.number(1, 2)?;
            c.word("giay")?;
            Some(second)
        });
        Some((minute.unwrap_or(0), second))
    });
    let letters = |c: &mut Cursor<'_>| {
        c.one_of(&['h'])?;
        let minute = c.number(2, 2).unwrap_or(0);
        Some((minute, None))
    };
    let colons = |c: &mut Cursor<'_>| {
        c.one_of(&[':'])?;
        let minute = c.number(2, 2)?;
        let second = c.maybe(|c| {
            c.one_of(&[':'])?;
            let second = c.number(2, 2)?;
            c.maybe(|c| {
                c.one_of(&['.', ','])?;
                c.number(1, 9)
            });
            Some(second)
        });
        Some((minute, second))
    };
    let (minute, second) =
        words.or_else(|| cursor.maybe(letters)).or_else(|| cursor.maybe(colons))?;
    let precision = if second.is_some() { Precision::Second } else { Precision::Minute };
    let time = NaiveTime::from_hms_opt(hour, minute, second.unwrap_or(0))?;
    Some(((time, precision), cursor.taken))
}

fn zone(s: &[char]) -> Option<(i32, usize)> {
    let mut cursor = Cursor::new(s);
    if cursor.maybe(|c| c.word("z").or_else(|| c.word("ict"))).is_some() {
        let seconds = if s.first() == Some(&'z') { 0 } else { VIETNAM };
        return Some((seconds, cursor.taken));
    }
    let named = cursor.maybe(|c| {
        for name in ["gmt", "utc"] {
            let n = name.chars().count();
            if c.rest.get(..n).is_some_and(|head| head.iter().copied().eq(name.chars())) {
                return c.skip(n);
            }
        }
        None
    });
    let Some(sign) = cursor.one_of(&['+', '-']) else {
        return named.map(|()| (0, cursor.taken));
    };
    let hours = if named.is_some() {
        cursor.number(1, 2)?
    } else {
        cursor.maybe(|c| c.number(2, 2)).or_else(|| cursor.maybe(packed))?
    };
    let minutes = cursor
        .maybe(|c| {
            c.one_of(&[':'])?;
            c.number(2, 2)
        })
        .unwrap_or(0);
    let (hours, minutes) = if hours >= 100 { (hours / 100, hours % 100) } else { (hours, minutes) };
    if hours > 14 || minutes > 59 {
        return None;
    }
    let seconds =
        i32::try_from(hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?).ok()?;
    Some((if sign == '-' { seconds.checked_neg()? } else { seconds }, cursor.taken))
}

/// `+0700`: hours and minutes in four digits.
fn packed(c: &mut Cursor<'_>) -> Option<u32> {
    c.number(4, 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_one_time_is_that_time() {
        let canonical = "2026-11-21T14:30:05+07:00";
        for written in [
            canonical,
            "2026-11-21 14:30:05",
            "2026-11-21T07:30:05Z",
            "2026-11-21T07:30:05.123456Z",
            "2026-11-21t14:30:05+0700",
            "21.11.2026 14:30:05 +07:00",
            "21.11.2026 14:30:05",
            "21/11/2026 14:30:05",
            "21-11-2026, 14:30:05",
            "21/11/2026 14:30:05 (GMT+7)",
            "21/11/2026 14:30:05 UTC+07:00",
            "14:30:05 ngày 21/11/2026",
            "14:30:05, 21/11/2026",
            "lúc 14 giờ 30 phút 05 giây, ngày 21 tháng 11 năm 2026",
            "ngày 21 tháng 11 năm 2026, 14 giờ 30 phút 05 giây",
            "Ngày 21 tháng 11 năm 2026 14:30:05 (giờ Việt Nam)",
            "nga\u{300}y 21 tha\u{301}ng 11 na\u{306}m 2026 14:30:05",
        ] {
            let read: Moment = written.parse().expect(written);
            assert_eq!(
                read.at().timestamp(),
                canonical.parse::<Moment>().unwrap().at().timestamp(),
                "{written}"
            );
            assert_eq!(read.precision(), Precision::Second, "{written}");
        }
    }

    #[test]
    fn less_precise_times_say_so() {
        for (written, precision) in [
            ("14h30 ngày 21/11/2026", Precision::Minute),
            ("14 giờ ngày 21/11/2026", Precision::Minute),
            ("21/11/2026 14:30", Precision::Minute),
            ("21/11/2026", Precision::Day),
            ("ngày 1 tháng 2 năm 2026", Precision::Day),
            ("2026-11-21", Precision::Day),
        ] {
            assert_eq!(
                written.parse::<Moment>().expect(written).precision(),
                precision,
                "{written}"
            );
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for bad in [
            "",
            "14:30:05",
            "31/02/2026",
            "21/13/2026 10:00:00",
            "21/11/26",
            "21/11/2026 25:00",
            "21/11/2026 14:30:05 +15:00",
            "hôm nay 21/11/2026",
            "x21/11/2026",
            "Việt Nam 21/11/2026",
            "T 21/11/2026",
            "9999-12-31T23:59:59-14:00",
            "1900-01-01T00:00:00+14:00",
            "121/11/2026",
            "21/11/2026 14:60:00",
        ] {
            assert!(bad.parse::<Moment>().is_err(), "{bad}");
        }
    }

    #[test]
    fn printed_forms_are_read_back() {
        let moment: Moment = "2026-01-05T00:00:09-03:30".parse().unwrap();
        assert_eq!(moment.to_string(), "2026-01-05T00:00:09-03:30");
        assert_eq!(moment.for_print(), "05/01/2026 00:00:09 -03:30");
        assert_eq!(moment.for_print().parse::<Moment>(), Ok(moment));
        assert_eq!(moment.day_in_vietnam().to_string(), "2026-01-05");
        let late: Moment = "2026-01-05T20:00:00Z".parse().unwrap();
        assert_eq!(late.day_in_vietnam().to_string(), "2026-01-06");
    }
}
