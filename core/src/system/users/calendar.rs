//! From a time to the month that it falls in, in UTC+7.

use chrono::{DateTime, NaiveDate};

use super::Month;

/// UTC+7 has no summer time.
const OFFSET: i64 = 7 * 3600 * 1_000_000;
const DAY: i64 = 86_400 * 1_000_000;
/// 2000-01-01T00:00:00+07:00 and 2100-01-01T00:00:00+07:00.
const FIRST: i64 = 10_957 * DAY - OFFSET;
const END: i64 = 47_482 * DAY - OFFSET;
/// The days from 2000 to 2099.
const DAYS: usize = 47_482 - 10_957;
const NONE: u16 = u16::MAX;

/// Whether the time lies in the years 2000 to 2099 of UTC+7.
#[inline]
pub(super) fn in_range(time: i64) -> bool {
    (FIRST..END).contains(&time)
}

/// Whether a month lies in those years.
pub(super) fn month_in_range(month: Month) -> bool {
    Month::new(2000, 1) <= Some(month) && Some(month) < Month::new(2100, 1)
}

/// Which place each month has, by day.
#[derive(Debug, Clone)]
pub(super) struct Calendar {
    /// For each day from 2000-01-01: the place of its month, or [`NONE`].
    places: Box<[u16]>,
    months: Vec<Month>,
}

impl Calendar {
    pub(super) fn new() -> Self {
        Self { places: vec![NONE; DAYS].into_boxed_slice(), months: Vec::new() }
    }

    /// The place of the month in which a time lies that is [`in_range`].
    #[inline]
    pub(super) fn slot(&mut self, time: i64) -> usize {
        let day = usize::try_from(time.wrapping_sub(FIRST).div_euclid(DAY)).unwrap_or(0);
        match self.places.get(day) {
            Some(place) if *place != NONE => usize::from(*place),
            _ => self.unknown(time),
        }
    }

    #[cold]
    #[inline(never)]
    fn unknown(&mut self, time: i64) -> usize {
        let local = DateTime::from_timestamp_micros(time.wrapping_add(OFFSET));
        let month = Month::of(local.map(|t| t.date_naive()).unwrap_or_default());
        self.place(month)
    }

    /// The place of a month, a new one if it has none.
    pub(super) fn place(&mut self, month: Month) -> usize {
        if let Some(place) = self.months.iter().position(|known| *known == month) {
            return place;
        }
        let place = self.months.len();
        self.months.push(month);
        let epoch = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
        let index = |month: Month| {
            let day = month.first_day().unwrap_or_default();
            usize::try_from(day.signed_duration_since(epoch).num_days()).unwrap_or(0)
        };
        let days = index(month)..index(month.plus(1)).min(DAYS);
        if let Some(days) = self.places.get_mut(days) {
            days.fill(u16::try_from(place).unwrap_or(NONE));
        }
        place
    }

    /// Every month with its place.
    pub(super) fn months(&self) -> impl Iterator<Item = (Month, usize)> {
        self.months.iter().copied().zip(0..)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn micros(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).unwrap().timestamp_micros()
    }

    #[test]
    fn a_month_begins_at_midnight_in_viet_nam() {
        let mut calendar = Calendar::new();
        let mut month = |text| {
            let slot = calendar.slot(micros(text));
            calendar.months[slot].to_string()
        };
        assert_eq!(month("2026-10-31T16:59:59.999999Z"), "2026-10");
        assert_eq!(month("2026-10-31T17:00:00Z"), "2026-11");
        assert_eq!(month("2026-11-01T00:00:00+07:00"), "2026-11");
        assert_eq!(month("2024-02-29T23:59:59+07:00"), "2024-02");
        assert_eq!(month("2099-12-31T23:59:59+07:00"), "2099-12");
        assert_eq!(month("2000-01-01T00:00:00+07:00"), "2000-01");
    }

    #[test]
    fn the_range_is_a_century() {
        assert!(in_range(micros("2000-01-01T00:00:00+07:00")));
        assert!(!in_range(micros("2000-01-01T00:00:00+07:00") - 1));
        assert!(in_range(micros("2100-01-01T00:00:00+07:00") - 1));
        assert!(!in_range(micros("2100-01-01T00:00:00+07:00")));
        assert!(!in_range(i64::MIN) && !in_range(i64::MAX));
    }
}
