//! Calendar months in Vietnam's time zone (UTC+7), the unit of Arts 17.4 and 19.3.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

/// A calendar month (tháng dương lịch), printed `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month that holds a day.
    pub fn of(day: NaiveDate) -> Self {
        let zero_based = i32::try_from(day.month0()).unwrap_or(0);
        Self(day.year().saturating_mul(12).saturating_add(zero_based))
    }

    /// From a year between 0 and 9999 and a month between 1 and 12.
    pub fn new(year: u16, month: u8) -> Option<Self> {
        let valid = year <= 9999 && (1..=12).contains(&month);
        let zero_based = i32::from(month).saturating_sub(1);
        valid.then(|| Self(i32::from(year).saturating_mul(12).saturating_add(zero_based)))
    }

    /// Reads `YYYY-MM`.
    pub fn parse(written: &str) -> Option<Self> {
        let (year, month) = written.split_once('-')?;
        let digits = |s: &str, n| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The month that lies `months` later (earlier, if negative).
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// How many months this one lies after `other`.
    pub fn since(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }

    /// Its first day; `None` outside the years that the calendar knows.
    pub fn first_day(self) -> Option<NaiveDate> {
        let month = u32::try_from(self.0.rem_euclid(12)).ok()?.saturating_add(1);
        NaiveDate::from_ymd_opt(self.0.div_euclid(12), month, 1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = self.0.rem_euclid(12).saturating_add(1);
        write!(f, "{:04}-{month:02}", self.0.div_euclid(12))
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Month {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Month".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_and_printed() {
        for good in ["2025-11", "0000-01", "9999-12"] {
            let month = Month::parse(good).unwrap();
            assert_eq!(month.to_string(), good);
        }
        for bad in ["2025-13", "2025-00", "2025-1", "25-01", "2025-011", "+025-01", "2025/01", ""] {
            assert_eq!(Month::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn months_are_counted_across_years() {
        let january = Month::new(2026, 1).unwrap();
        assert_eq!(january.plus(-1).to_string(), "2025-12");
        assert_eq!(january.plus(-12).to_string(), "2025-01");
        assert_eq!(january.since(Month::new(2024, 10).unwrap()), 15);
        assert_eq!(january.first_day(), NaiveDate::from_ymd_opt(2026, 1, 1));
        assert_eq!(Month::of(NaiveDate::from_ymd_opt(2026, 1, 31).unwrap()), january);
        let _ = Month::of(NaiveDate::MIN).plus(-12).first_day();
        let _ = Month::of(NaiveDate::MAX).plus(i32::MAX).first_day();
    }
}
