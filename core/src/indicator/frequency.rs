//! How often an indicator comes, and its periods as SDMX and ISO 8601 write them.

use std::fmt;

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use serde::Serialize;

use crate::json::Read;
use crate::text::fold;

/// How often an indicator comes (kỳ dữ liệu), the shortest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Without pause, or several times a day (liên tục).
    Continuous,
    /// Every day (ngày).
    Day,
    /// Every week (tuần).
    Week,
    /// Every month (tháng).
    Month,
    /// Every quarter (quý).
    Quarter,
    /// Every half year (6 tháng).
    HalfYear,
    /// Every year (năm).
    Year,
    /// Less than once a year.
    SeveralYears,
}

use Frequency::{Continuous, Day, HalfYear, Month, Quarter, SeveralYears, Week, Year};

/// Phrases for each frequency, folded: our own, Vietnamese, SDMX codes (CL_FREQ), ISO 8601.
const PHRASES: [(Frequency, &str); 8] = [
    (Continuous, "|continuous|lien tuc|thoi gian thuc|real-time|real time|hourly|gio|h|i|n|pt1h|"),
    (Day, "|day|daily|ngay|d|b|p1d|"),
    (Week, "|week|weekly|tuan|w|p1w|p7d|"),
    (Month, "|month|monthly|thang|m|p1m|"),
    (Quarter, "|quarter|quarterly|quy|q|p3m|m3|"),
    (HalfYear, "|half_year|half-yearly|semi-annual|nua nam|6 thang|s|p6m|m6|"),
    (Year, "|year|yearly|annual|annually|nam|a|a1|y|p1y|p12m|"),
    (SeveralYears, "|several_years|biennial|2 nam|3 nam|5 nam|a2|a3|a4|a5|a10|p2y|p3y|p5y|p10y|"),
];

impl Frequency {
    /// Reads a word, an SDMX code or an ISO 8601 duration; `None` for any other text.
    pub fn read(written: &str) -> Option<Self> {
        if written.len() > 40 || written.contains('|') {
            return None;
        }
        let folded = fold(written).replace('/', " ");
        // Words around the one that tells: định kỳ hằng tháng, 1 lần/tháng, mỗi tuần một lần. A one
        // behind it tells which it is: tháng 1 comes once a year.
        let mut words: Vec<&str> = Vec::new();
        let mut rest = folded.split_whitespace().peekable();
        while let Some(word) = rest.next() {
            match word {
                "lan" | "dinh" | "ky" | "theo" | "hang" | "moi" | "every" => {}
                "1" | "mot" if words.is_empty() || rest.peek() == Some(&"lan") => {}
                _ => words.push(word),
            }
        }
        let sought = format!("|{}|", words.join(" "));
        let found = PHRASES.iter().find(|(_, phrases)| phrases.contains(&sought));
        found.map(|(frequency, _)| *frequency)
    }

    /// Whether a text names only short frequencies, or only long ones: `ngày, tháng`, `quý, năm`;
    /// `None` for both kinds and for any other text.
    pub(super) fn short(written: &str) -> Option<bool> {
        if let Some(one) = Self::read(written) {
            return Some(one.is_short());
        }
        let mut all = written.split([',', ';', '/']).map(|one| Self::read(one).map(Self::is_short));
        let first = all.next()??;
        all.all(|other| other == Some(first)).then_some(first)
    }

    /// Whether it is one of the short ones of Art. 10.5.d: continuous, day, week, month.
    pub fn is_short(self) -> bool {
        self <= Month
    }
}

/// A period of a frequency, counted from the beginning of our calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// How long it is.
    pub frequency: Frequency,
    /// Its number: one more is the next.
    pub ordinal: i32,
}

impl Period {
    /// Reads `2026`, `2026-S1`, `2026-Q3`, `2026-10` or `2026-M10`, `2026-W07`, `2026-10-05` or
    /// `2026-D278`.
    pub fn parse(written: &str) -> Option<Self> {
        let (year, rest) = match written.split_once('-') {
            Some((year, rest)) => (year, Some(rest)),
            None => (written, None),
        };
        let year: i32 = (year.len() == 4).then(|| digits(year))??;
        let Some(rest) = rest else { return Some(Self { frequency: Year, ordinal: year }) };
        let numbered = |prefix: char| digits(rest.strip_prefix(prefix)?);
        let within = |n: i32, most: i32| (1..=most).contains(&n).then(|| n.saturating_sub(1));
        let of = |frequency, parts: i32, n: i32| {
            let ordinal = year.checked_mul(parts)?.checked_add(within(n, parts)?)?;
            Some(Self { frequency, ordinal })
        };
        if let Some(n) = numbered('A') {
            return (n == 1).then_some(Self { frequency: Year, ordinal: year });
        }
        if let Some(n) = numbered('S').or_else(|| numbered('H')) {
            return of(HalfYear, 2, n);
        }
        if let Some(n) = numbered('Q') {
            return of(Quarter, 4, n);
        }
        if let Some(n) = numbered('M') {
            return of(Month, 12, n);
        }
        if let Some(n) = numbered('W') {
            let monday = NaiveDate::from_isoywd_opt(year, u32::try_from(n).ok()?, Weekday::Mon)?;
            return Some(Self::week(monday));
        }
        if let Some(n) = numbered('D') {
            return Some(Self::day(NaiveDate::from_yo_opt(year, u32::try_from(n).ok()?)?));
        }
        match rest.split_once('-') {
            None if rest.len() == 2 => of(Month, 12, digits(rest)?),
            Some((month, day)) if month.len() == 2 && day.len() == 2 => {
                let (month, day) = (digits(month)?, digits(day)?);
                let month = u32::try_from(month).ok()?;
                let day = u32::try_from(day).ok()?;
                Some(Self::day(NaiveDate::from_ymd_opt(year, month, day)?))
            }
            _ => None,
        }
    }

    fn day(day: NaiveDate) -> Self {
        Self { frequency: Day, ordinal: day.num_days_from_ce() }
    }

    /// Day 1 of our calendar was a Monday, so weeks are counted from it.
    fn week(monday: NaiveDate) -> Self {
        Self { frequency: Week, ordinal: monday.num_days_from_ce().div_euclid(7) }
    }

    /// The period that lies `n` later.
    #[must_use]
    pub fn plus(self, n: i32) -> Self {
        Self { frequency: self.frequency, ordinal: self.ordinal.saturating_add(n) }
    }

    /// Its first day; `None` outside the calendar.
    pub fn first_day(self) -> Option<NaiveDate> {
        let month = |months: i32| {
            let month = u32::try_from(months.rem_euclid(12)).ok()?.saturating_add(1);
            NaiveDate::from_ymd_opt(months.div_euclid(12), month, 1)
        };
        match self.frequency {
            Continuous | Day | SeveralYears => NaiveDate::from_num_days_from_ce_opt(self.ordinal),
            Week => {
                let monday = self.ordinal.checked_mul(7)?.checked_add(1)?;
                NaiveDate::from_num_days_from_ce_opt(monday)
            }
            Month => month(self.ordinal),
            Quarter => month(self.ordinal.checked_mul(3)?),
            HalfYear => month(self.ordinal.checked_mul(6)?),
            Year => NaiveDate::from_ymd_opt(self.ordinal, 1, 1),
        }
    }

    /// Its last day; `None` outside the calendar.
    pub fn last_day(self) -> Option<NaiveDate> {
        self.plus(1).first_day()?.checked_sub_days(Days::new(1))
    }

    /// The period of a frequency that holds a day; `None` for frequencies without periods.
    pub fn holding(frequency: Frequency, day: NaiveDate) -> Option<Self> {
        let months = day.year().checked_mul(12)?.checked_add(i32::try_from(day.month0()).ok()?)?;
        let ordinal = match frequency {
            Continuous | SeveralYears => return None,
            Day => return Some(Self::day(day)),
            Week => day.num_days_from_ce().checked_sub(1)?.div_euclid(7),
            Month => months,
            Quarter => months.div_euclid(3),
            HalfYear => months.div_euclid(6),
            Year => day.year(),
        };
        Some(Self { frequency, ordinal })
    }
}

/// A number of digits only, at most four.
fn digits(s: &str) -> Option<i32> {
    let plain = (1..=4).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| s.parse().ok())?
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |parts: i32| {
            (self.ordinal.div_euclid(parts), self.ordinal.rem_euclid(parts).saturating_add(1))
        };
        match self.frequency {
            Year => write!(f, "{:04}", self.ordinal),
            HalfYear => {
                let (year, n) = part(2);
                write!(f, "{year:04}-S{n}")
            }
            Quarter => {
                let (year, n) = part(4);
                write!(f, "{year:04}-Q{n}")
            }
            Month => {
                let (year, n) = part(12);
                write!(f, "{year:04}-{n:02}")
            }
            Week => {
                let week = self.first_day().unwrap_or_default().iso_week();
                write!(f, "{:04}-W{:02}", week.year(), week.week())
            }
            Continuous | Day | SeveralYears => {
                write!(f, "{}", self.first_day().unwrap_or_default())
            }
        }
    }
}

impl Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Period {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_codes_and_durations_are_frequencies() {
        for (written, wanted) in [
            ("month", Month),
            ("Tháng", Month),
            ("hằng tháng", Month),
            ("hàng tháng", Month),
            ("M", Month),
            ("P1M", Month),
            ("6 tháng", HalfYear),
            ("nửa năm", HalfYear),
            ("Năm", Year),
            ("hằng năm", Year),
            ("Annual", Year),
            ("5 năm", SeveralYears),
            ("liên tục", Continuous),
            ("thời gian thực", Continuous),
            ("quý", Quarter),
            ("Q", Quarter),
            ("several_years", SeveralYears),
            ("half_year", HalfYear),
            ("tuần", Week),
            ("ngày", Day),
            ("định kỳ hằng tháng", Month),
            ("1 lần/tháng", Month),
            ("tháng/lần", Month),
            ("mỗi tuần một lần", Week),
            ("theo quý", Quarter),
            ("theo thời gian thực", Continuous),
            ("1 năm", Year),
        ] {
            assert_eq!(Frequency::read(written), Some(wanted), "{written}");
        }
        for other in [
            "",
            " ",
            "khi có yêu cầu",
            "thời",
            "nua",
            "6",
            "tháng quý",
            "x",
            "hằng",
            "2 lần/tháng",
            "1 năm 2 lần",
            "24/7",
            "tháng, quý",
            "1",
            "lần",
        ] {
            assert_eq!(Frequency::read(other), None, "{other}");
        }
        assert!(Month.is_short() && !Quarter.is_short());
        for (written, short) in [
            ("tháng", Some(true)),
            ("hằng ngày, hằng tháng", Some(true)),
            ("ngày/tuần/tháng", Some(true)),
            ("Quý, năm", Some(false)),
            ("Tháng, quý, năm", None),
            ("quý; khi có yêu cầu", None),
            (",", None),
        ] {
            assert_eq!(Frequency::short(written), short, "{written}");
        }
    }

    #[test]
    fn periods_are_read_printed_and_bounded() {
        for (written, printed, first, last) in [
            ("2026", "2026", "2026-01-01", "2026-12-31"),
            ("2026-A1", "2026", "2026-01-01", "2026-12-31"),
            ("2026-S2", "2026-S2", "2026-07-01", "2026-12-31"),
            ("2026-Q1", "2026-Q1", "2026-01-01", "2026-03-31"),
            ("2024-02", "2024-02", "2024-02-01", "2024-02-29"),
            ("2024-M2", "2024-02", "2024-02-01", "2024-02-29"),
            ("2026-W01", "2026-W01", "2025-12-29", "2026-01-04"),
            ("2026-W53", "2026-W53", "2026-12-28", "2027-01-03"),
            ("2026-11-22", "2026-11-22", "2026-11-22", "2026-11-22"),
            ("2024-D366", "2024-12-31", "2024-12-31", "2024-12-31"),
        ] {
            let period = Period::parse(written).expect(written);
            assert_eq!(period.to_string(), printed);
            assert_eq!(period.first_day().unwrap().to_string(), first, "{written}");
            assert_eq!(period.last_day().unwrap().to_string(), last, "{written}");
            let day = period.last_day().unwrap();
            assert_eq!(Period::holding(period.frequency, day), Some(period), "{written}");
            let day = period.first_day().unwrap();
            assert_eq!(Period::holding(period.frequency, day), Some(period), "{written}");
        }
        for bad in [
            "",
            "26",
            "2026-",
            "2026-13",
            "2026-00",
            "2026-1",
            "2026-Q5",
            "2026-Q0",
            "2026-S3",
            "2025-W53",
            "2026-02-30",
            "2026-D366",
            "2026-A2",
            "2026-10-5",
            "+026",
            "2026-Q",
            "20260",
        ] {
            assert_eq!(Period::parse(bad), None, "{bad}");
        }
        let _ = Period { frequency: Week, ordinal: i32::MAX }.plus(i32::MAX).last_day();
    }
}
