//! When a platform's scale has to be determined (Art. 18.2), as days of the calendar.

use chrono::{Datelike as _, Months, NaiveDate};

use super::Month;
use crate::Error;
use crate::law::IN_FORCE;
use crate::text::{Arg, text};

/// The last good day for platforms that had run for twelve months (Art. 18.2.a, reading 6).
pub(crate) const FIRST_DETERMINATION: NaiveDate = match NaiveDate::from_ymd_opt(2025, 10, 23) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// When the first determination is due, and from when it can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct First {
    /// The day on which the platform completes twelve months.
    pub(crate) anniversary: NaiveDate,
    /// The last good day (Art. 18.2.a, reading 7).
    pub(crate) due: NaiveDate,
    /// The day from which twelve complete calendar months are there (reading 24).
    pub(crate) determinable: NaiveDate,
}

/// The first determination of a platform that has run since this day; `None` past the
/// year 9999.
pub(crate) fn first(since: NaiveDate) -> Option<First> {
    let anniversary = since.checked_add_months(Months::new(12)).filter(has_four_digits)?;
    let month = Month::of(since);
    // A month counts as complete only if the platform ran from its first day.
    let skipped = i32::from(since.day() > 1);
    let determinable = month.plus(skipped).plus(12).first_day().filter(has_four_digits)?;
    Some(First { anniversary, due: anniversary.max(FIRST_DETERMINATION), determinable })
}

/// The first day on which a determination counts: the decree in force, and twelve months of
/// operation where the first day is known (reading 25).
pub(crate) fn counts_from(first: Option<First>) -> NaiveDate {
    first.map_or(IN_FORCE, |first| first.anniversary.max(IN_FORCE))
}

/// From when a platform at a threshold has reports to make (Art. 18.2, reading 25): from its first
/// determination that counts, or from the day by which that was due. Who determines late owes
/// what was due before all the same, as who never did.
pub(crate) fn reports_from(
    first: Option<First>,
    determined: Option<NaiveDate>,
) -> Option<NaiveDate> {
    [determined, first.map(|first| first.due)].into_iter().flatten().min()
}

/// The day by which the first determination is due; the earliest, where the first day is not known.
pub(crate) fn first_due(first: Option<First>) -> NaiveDate {
    first.map_or(FIRST_DETERMINATION, |first| first.due)
}

/// Whether a day can be written: ISO 8601 and iCalendar have four digits for a year.
fn has_four_digits(day: &NaiveDate) -> bool {
    day.year() <= 9999
}

/// 30 January: the last good day of "before 31 January" (reading 5).
pub(crate) fn january(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 30).filter(has_four_digits)
}

/// The first 30 January on or after a day.
pub(crate) fn january_from(day: NaiveDate) -> Option<NaiveDate> {
    let same = january(day.year())?;
    if day <= same { Some(same) } else { january(day.year().checked_add(1)?) }
}

/// The first 30 January after a day: the first yearly determination after a first one.
pub(crate) fn january_after(day: NaiveDate) -> Option<NaiveDate> {
    january_from(day.succ_opt()?)
}

/// A day that has to lie on or before the day of the assessment.
pub(crate) fn past(day: NaiveDate, as_of: NaiveDate, at: String) -> Result<(), Error> {
    if day <= as_of {
        return Ok(());
    }
    Err(Error::invalid(
        at,
        text(
            "ngày {day} sau ngày đánh giá {as_of}",
            "the day {day} lies after the day of the assessment, {as_of}",
        ),
        &[("day", Arg::Date(day)), ("as_of", Arg::Date(as_of))],
    ))
}

/// As [`past`], of the day on which a system began to run.
pub(crate) fn began_by(since: Option<NaiveDate>, as_of: NaiveDate) -> Result<(), Error> {
    since.map_or(Ok(()), |day| past(day, as_of, "/operating_since".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn an_old_platform_is_due_a_year_after_the_decree() {
        assert_eq!(IN_FORCE.checked_add_months(Months::new(12)), Some(FIRST_DETERMINATION));
        assert_eq!(first(day(2020, 1, 1)).unwrap().due, day(2025, 10, 23));
        assert_eq!(first(day(2024, 10, 23)).unwrap().due, day(2025, 10, 23));
        assert_eq!(first(day(2024, 10, 24)).unwrap().due, day(2025, 10, 24));
    }

    #[test]
    fn a_young_one_is_due_on_its_anniversary_and_determinable_after_its_twelfth_month() {
        let young = first(day(2025, 3, 15)).unwrap();
        assert_eq!((young.due, young.determinable), (day(2026, 3, 15), day(2026, 4, 1)));
        let on_the_first = first(day(2025, 3, 1)).unwrap();
        assert_eq!(
            (on_the_first.due, on_the_first.determinable),
            (day(2026, 3, 1), day(2026, 3, 1))
        );
        assert_eq!(first(day(2024, 2, 29)).unwrap().anniversary, day(2025, 2, 28));
        assert_eq!((first(NaiveDate::MAX), first(day(9998, 12, 31))), (None, None));
    }

    #[test]
    fn who_determines_late_reports_from_when_it_was_due() {
        let old = first(day(2020, 1, 1));
        let (due, late) = (day(2025, 10, 23), Some(day(2026, 3, 1)));
        assert_eq!(reports_from(old, None), Some(due));
        assert_eq!(reports_from(old, late), Some(due));
        assert_eq!(reports_from(old, Some(day(2025, 5, 1))), Some(day(2025, 5, 1)));
        assert_eq!((reports_from(None, late), reports_from(None, None)), (late, None));
    }

    #[test]
    fn thirty_january_is_the_last_good_day() {
        assert_eq!(january_from(day(2026, 1, 30)), january(2026));
        assert_eq!(january_from(day(2026, 1, 31)), january(2027));
        assert_eq!(january_after(day(2026, 1, 29)), january(2026));
        assert_eq!(january_after(day(2026, 1, 30)), january(2027));
        assert_eq!(
            (january_from(day(9999, 1, 30)), january_from(day(9999, 1, 31))),
            (january(9999), None)
        );
    }
}
