//! What the rules of observations look at, gathered in a few passes over the values.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};

use super::{Gap, Late, Sum};
use crate::Error;
use crate::assessment::Answer;
use crate::indicator::unit::unit_key;
use crate::indicator::{Decimal, Frequency, Period};
use crate::text::text;

/// A value with everything read.
pub(super) struct Value {
    pub(super) breakdown: Option<(String, String)>,
    pub(super) number: Option<Decimal>,
    pub(super) period: Period,
    pub(super) reported: Option<NaiveDate>,
    pub(super) unit: Option<String>,
}

/// What the rules look at.
pub(super) struct Subject {
    pub(super) as_of: NaiveDate,
    pub(super) additive: Answer,
    pub(super) due_days: Option<u32>,
    pub(super) frequency: Option<Frequency>,
    pub(super) observations: Option<usize>,
    pub(super) has_parts: bool,
    pub(super) values: Vec<Value>,
    pub(super) unit: Option<String>,
    pub(super) tolerance: Decimal,
    /// The first period that must have data is known.
    pub(super) begun: bool,
    pub(super) bounds: Option<(Period, Period)>,
    pub(super) gaps: Vec<Gap>,
    pub(super) may_be_due: Option<Period>,
    pub(super) late: Vec<Late>,
    pub(super) unreported: Option<u32>,
    pub(super) repeated: Vec<Vec<u32>>,
    pub(super) contradicting: Vec<u32>,
    pub(super) wrong_unit: Vec<u32>,
    pub(super) unitless: Option<u32>,
    pub(super) wrong_period: Vec<u32>,
    pub(super) future: Vec<u32>,
    pub(super) unfinished: Vec<u32>,
    pub(super) compared: u32,
    pub(super) sums: Vec<Sum>,
    pub(super) wholeless: Option<u32>,
    /// A part whose value is not known: its sum is not known either.
    pub(super) valueless: Option<u32>,
}

/// Whether a frequency has periods that can be counted.
pub(super) fn has_periods(frequency: Frequency) -> bool {
    !matches!(frequency, Frequency::Continuous | Frequency::SeveralYears)
}

pub(super) const AT: &str = "/observations";

impl Subject {
    pub(super) fn look_at_each(&mut self) {
        let unit = self.unit.as_deref().map(unit_key);
        // Few units, many observations: each spelling is compared once.
        let mut same: HashMap<&str, bool> = HashMap::new();
        for (n, value) in (0u32..).zip(&self.values) {
            match (&unit, &value.unit) {
                (Some(unit), Some(written)) => {
                    let same = *same.entry(written).or_insert_with(|| unit_key(written) == *unit);
                    if !same {
                        self.wrong_unit.push(n);
                    }
                }
                (_, None) => self.unitless = self.unitless.or(Some(n)),
                (None, Some(_)) => {}
            }
            if self
                .frequency
                .is_some_and(|known| has_periods(known) && known != value.period.frequency)
            {
                self.wrong_period.push(n);
            }
            let (begins, ends) = (value.period.first_day(), value.period.last_day());
            let reported = value.reported;
            if begins.is_none_or(|day| day > self.as_of)
                || reported.is_some_and(|day| day > self.as_of)
            {
                self.future.push(n);
            } else if value.number.is_some()
                && ends.is_none_or(|day| day > self.as_of || reported.is_some_and(|at| at < day))
            {
                self.unfinished.push(n);
            }
            if value.number.is_none() {
                continue;
            }
            let due = self.due_days.zip(ends);
            match (
                due.and_then(|(days, end)| end.checked_add_days(Days::new(days.into()))),
                reported,
            ) {
                (Some(due), Some(reported)) if reported > due => {
                    self.late.push(Late { due, observation: n, reported });
                }
                (_, None) => self.unreported = self.unreported.or(Some(n)),
                _ => {}
            }
        }
    }

    /// The whole of a period fills it; a period that has parts only is not filled.
    pub(super) fn look_for_gaps(&mut self, first: Option<Period>, last: Option<Period>) {
        let Some(frequency) = self.frequency.filter(|known| has_periods(*known)) else { return };
        let filled: BTreeSet<i32> = self
            .values
            .iter()
            .filter(|v| v.period.frequency == frequency && v.breakdown.is_none())
            .filter(|v| v.number.is_some())
            .map(|v| v.period.ordinal)
            .collect();
        let of = |ordinal| Period { frequency, ordinal };
        let Some(begin) = first.map(|p| p.ordinal).or(filled.first().copied()) else { return };
        self.begun = true;
        // The last period that has ended, and the last one that is due, on the day.
        let before = |day: Option<NaiveDate>| {
            let period = Period::holding(frequency, day?)?;
            Some(period.ordinal.saturating_sub(1))
        };
        // A period is missed the day after it was due.
        let ended = before(Some(self.as_of));
        let due = self
            .due_days
            .and_then(|days| before(self.as_of.checked_sub_days(Days::new(days.into()))));
        let end = match (last, due, filled.last()) {
            (Some(last), _, _) => last.ordinal,
            (None, Some(due), _) => due,
            (None, None, Some(latest)) => *latest,
            (None, None, None) => begin.saturating_sub(1),
        };
        if end >= begin {
            self.bounds = Some((of(begin), of(end)));
        }
        let mut next = begin;
        for ordinal in filled.iter().copied().filter(|o| (begin..=end).contains(o)) {
            self.gap(of(next), of(ordinal.saturating_sub(1)));
            next = ordinal.saturating_add(1);
        }
        self.gap(of(next), of(end));
        let after = next.max(end.saturating_add(1));
        if last.is_none() && self.due_days.is_none() && ended.is_some_and(|ended| ended >= after) {
            self.may_be_due = Some(of(after));
        }
    }

    fn gap(&mut self, first: Period, last: Period) {
        let length = i64::from(last.ordinal).saturating_sub(first.ordinal.into()).saturating_add(1);
        if let Some(periods) = u32::try_from(length).ok().filter(|n| *n > 0) {
            self.gaps.push(Gap { first, last, periods });
        }
    }

    pub(super) fn look_for_repetitions(&mut self) {
        let mut first_of = HashMap::new();
        let mut groups: Vec<Vec<u32>> = Vec::new();
        for (n, value) in (0u32..).zip(&self.values) {
            let breakdown = value.breakdown.as_ref().map(|(of, part)| (of.as_str(), part.as_str()));
            let place = *first_of.entry((value.period, breakdown)).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len().saturating_sub(1)
            });
            if let Some(group) = groups.get_mut(place) {
                group.push(n);
            }
        }
        groups.retain(|group| group.len() > 1);
        let number = |n: &u32| {
            usize::try_from(*n).ok().and_then(|n| self.values.get(n)).and_then(|v| v.number)
        };
        self.contradicting = groups
            .iter()
            .filter(|group| {
                let first = group.first().and_then(number);
                group.iter().any(|n| number(n) != first)
            })
            .filter_map(|group| group.first().copied())
            .collect();
        self.repeated = groups;
    }

    /// Adds the parts of each period and breakdown, and compares them with the period's whole.
    pub(super) fn add_up(&mut self) -> Result<(), Error> {
        if self.additive != Answer::Yes {
            return Ok(());
        }
        let mut wholes: HashMap<Period, Decimal> = HashMap::new();
        let mut sums: BTreeMap<(Period, &str), (u32, Option<Decimal>)> = BTreeMap::new();
        for (n, value) in (0u32..).zip(&self.values) {
            match (&value.breakdown, value.number) {
                (None, Some(number)) => {
                    wholes.entry(value.period).or_insert(number);
                }
                (None, None) => {}
                (Some((breakdown, _)), number) => {
                    let first = (n, Some(Decimal::default()));
                    let (_, sum) = sums.entry((value.period, breakdown)).or_insert(first);
                    *sum = match (*sum, number) {
                        (Some(sum), Some(number)) => {
                            Some(sum.checked_add(number).ok_or_else(|| too_large(n))?)
                        }
                        _ => {
                            self.valueless = self.valueless.or(Some(n));
                            None
                        }
                    };
                }
            }
        }
        for ((period, breakdown), (n, sum)) in sums {
            let Some(sum) = sum else { continue };
            let Some(whole) = wholes.get(&period).copied() else {
                self.wholeless = self.wholeless.or(Some(n));
                continue;
            };
            self.compared = self.compared.saturating_add(1);
            let difference = sum.distance(whole).ok_or_else(|| too_large(n))?;
            if difference > self.tolerance {
                let breakdown = breakdown.to_owned();
                self.sums.push(Sum { breakdown, difference, period, sum, whole });
            }
        }
        Ok(())
    }
}

fn too_large(n: u32) -> Error {
    Error::invalid(
        format!("{AT}/{n}/value"),
        text("tổng các phần quá lớn", "the sum of the parts is too large"),
        &[],
    )
}
