//! The operation `assess_observations`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::observation_rules::{
    ADD_UP, COMPLETE, DO_NOT_ADD_UP, GAPS, IN_FUTURE, IN_TIME, MAY_BE_DUE, NOT_FUTURE, NOTHING_DUE,
    ONE_VALUE, PERIOD_RIGHT, PERIOD_WRONG, ROWS, SAME_VALUE_TWICE, TOO_LATE, TWO_VALUES,
    UNFINISHED, UNIT_RIGHT, UNIT_WRONG, WHY_DUE, WHY_OBSERVATIONS, WHY_PERIOD, WHY_REPORTED,
    WHY_UNIT, WHY_WHOLE,
};
use super::seen::quoted;
use super::{Decimal, Frequency, Number, Period};
use crate::Error;
use crate::assessment::{Answer, Assessment, Detail, Fact, Judgement, Message, Outcome, evaluate};
use crate::text::{Arg, Text, name_key, text, tidy};

/// One value of an indicator.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// The breakdown that the value is a part of, such as `sex`; absent for the whole.
    #[serde(default)]
    pub breakdown: Option<String>,
    /// Which part of the breakdown, such as `female`.
    #[serde(default)]
    pub part: Option<String>,
    /// The period: `2026`, `2026-S1`, `2026-Q3`, `2026-10`, `2026-W07` or `2026-10-05`.
    pub period: String,
    /// The day on which it was provided.
    #[serde(default)]
    pub reported: Option<NaiveDate>,
    /// Its unit, where it differs from `observed_unit`.
    #[serde(default)]
    pub unit: Option<String>,
    /// The value; null fills no period.
    #[serde(default)]
    pub value: Number,
}

/// Observations of one indicator to judge.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ObservationsRequest {
    /// Whether parts add up to the whole: true for counts and sums, false for rates and averages.
    #[serde(default)]
    pub additive: Fact,
    /// The day on which they are looked at.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// How many days after its end a period's data are due.
    #[serde(default)]
    pub due_days: Option<u32>,
    /// The first period that must have data; the first observed one if absent.
    #[serde(default)]
    pub first: Option<String>,
    /// The last period that must have data; the last one that is due if absent.
    #[serde(default)]
    pub last: Option<String>,
    /// The observations, in any order.
    #[serde(default)]
    pub observations: Option<Vec<Observation>>,
    /// The unit of the observations that name none.
    #[serde(default)]
    pub observed_unit: Option<String>,
    /// The indicator's data period, as in its definition.
    #[serde(default)]
    pub period: Option<String>,
    /// How far the sum of the parts may lie from the whole; 0 if absent.
    #[serde(default)]
    pub tolerance: Number,
    /// The indicator's unit, as in its definition.
    #[serde(default)]
    pub unit: Option<String>,
}

/// Consecutive periods without data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ObservationGap"))]
pub struct Gap {
    /// The first of them.
    pub first: Period,
    /// The last of them.
    pub last: Period,
    /// How many there are.
    pub periods: u32,
}

/// An observation that came late.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "LateObservation"))]
pub struct Late {
    /// The last good day.
    pub due: NaiveDate,
    /// Its place; the first is 0.
    pub observation: u32,
    /// When it came.
    pub reported: NaiveDate,
}

/// Parts that do not add up to the whole.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ObservationSum"))]
pub struct Sum {
    /// The breakdown.
    pub breakdown: String,
    /// How far sum and whole lie apart.
    pub difference: Decimal,
    /// The period.
    pub period: Period,
    /// The sum of the parts.
    pub sum: Decimal,
    /// The whole.
    pub whole: Decimal,
}

/// The verdict on observations. Observations are named by their place, the first is 0.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ObservationsResponse {
    /// A finding for each rule.
    pub assessment: Assessment,
    /// How often the indicator comes, as read from its data period.
    pub frequency: Option<Frequency>,
    /// Those in the future.
    pub future: Vec<u32>,
    /// Those that came late.
    pub late: Vec<Late>,
    /// Periods without data, between the first and the last that must have them.
    pub missing: Vec<Gap>,
    /// Periods (and parts) that have more than one value.
    pub repeated: Vec<Vec<u32>>,
    /// Parts that do not add up.
    pub sums: Vec<Sum>,
    /// Those of periods that had not ended.
    pub unfinished: Vec<u32>,
    /// Those of another data period than the declared one.
    pub wrong_period: Vec<u32>,
    /// Those with another unit.
    pub wrong_unit: Vec<u32>,
}

/// A value with everything read.
struct Value {
    breakdown: Option<(String, String)>,
    number: Option<Decimal>,
    period: Period,
    reported: Option<NaiveDate>,
    unit: Option<String>,
}

/// What the rules look at.
pub(super) struct Subject {
    as_of: NaiveDate,
    pub(super) additive: Answer,
    due_days: Option<u32>,
    pub(super) frequency: Option<Frequency>,
    pub(super) observations: Option<usize>,
    pub(super) has_parts: bool,
    values: Vec<Value>,
    unit: Option<String>,
    tolerance: Decimal,
    /// The first period that must have data is known.
    begun: bool,
    bounds: Option<(Period, Period)>,
    gaps: Vec<Gap>,
    may_be_due: Option<Period>,
    late: Vec<Late>,
    unreported: Option<u32>,
    repeated: Vec<Vec<u32>>,
    contradicting: Vec<u32>,
    wrong_unit: Vec<u32>,
    unitless: Option<u32>,
    wrong_period: Vec<u32>,
    future: Vec<u32>,
    unfinished: Vec<u32>,
    compared: u32,
    sums: Vec<Sum>,
    wholeless: Option<u32>,
}

/// Whether a frequency has periods that can be counted.
pub(super) fn has_periods(frequency: Frequency) -> bool {
    !matches!(frequency, Frequency::Continuous | Frequency::SeveralYears)
}

const AT: &str = "/observations";

impl Subject {
    fn unknown(&self) -> Option<Judgement> {
        self.observations.is_none().then(|| Judgement::unknown(AT, WHY_OBSERVATIONS))
    }

    fn named(&self, n: u32) -> String {
        let value = usize::try_from(n).ok().and_then(|n| self.values.get(n));
        value.map_or_else(String::new, |value| match &value.breakdown {
            Some((_, part)) => format!("{} ({part})", value.period),
            None => value.period.to_string(),
        })
    }

    fn listed(&self, outcome: Outcome, message: &'static Message, places: &[u32]) -> Judgement {
        let names: Vec<String> = places.iter().take(6).map(|n| self.named(*n)).collect();
        let at = places.first().map_or_else(|| AT.to_owned(), |n| format!("{AT}/{n}"));
        told(outcome, message, at, places.len(), &names)
    }
}

fn told(
    outcome: Outcome,
    message: &'static Message,
    at: String,
    n: usize,
    names: &[String],
) -> Judgement {
    Judgement::new(outcome, message, at)
        .quoting(&quoted(names.iter().map(String::as_str)))
        .arg("n", count(n))
}

fn count(n: usize) -> Arg {
    Arg::Count(u128::try_from(n).unwrap_or(u128::MAX))
}

/// Whether every period that must have data has them.
pub(super) fn missing(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    if subject.frequency.is_none() {
        return Judgement::unknown("/period", WHY_PERIOD);
    }
    if !subject.gaps.is_empty() {
        let n = subject.gaps.iter().fold(0u128, |n, gap| n.saturating_add(u128::from(gap.periods)));
        let names: Vec<String> = subject
            .gaps
            .iter()
            .take(6)
            .map(|gap| match gap.periods {
                1 => gap.first.to_string(),
                _ => format!("{} – {}", gap.first, gap.last),
            })
            .collect();
        return Judgement::new(Outcome::NotMet, &GAPS, AT)
            .quoting(&quoted(names.iter().map(String::as_str)))
            .arg("n", Arg::Count(n));
    }
    if let Some(period) = subject.may_be_due {
        return Judgement::new(Outcome::Undetermined, &MAY_BE_DUE, AT)
            .arg("value", Arg::Quote(period.to_string()))
            .missing("/due_days", WHY_DUE);
    }
    match subject.bounds {
        Some((first, last)) => Judgement::new(Outcome::Met, &COMPLETE, AT)
            .arg("first", Arg::Quote(first.to_string()))
            .arg("last", Arg::Quote(last.to_string())),
        None if !subject.begun => Judgement::unknown("/first", WHY_PERIOD),
        None => Judgement::new(Outcome::Met, &NOTHING_DUE, AT),
    }
}

/// Whether the data came in time.
pub(super) fn late(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    if subject.due_days.is_none() {
        return Judgement::unknown("/due_days", WHY_DUE);
    }
    if !subject.late.is_empty() {
        let places: Vec<u32> = subject.late.iter().map(|late| late.observation).collect();
        return subject.listed(Outcome::NotMet, &TOO_LATE, &places);
    }
    match subject.unreported {
        Some(n) => Judgement::unknown(format!("{AT}/{n}/reported"), WHY_REPORTED),
        None => Judgement::new(Outcome::Met, &IN_TIME, AT).arg("n", count(subject.values.len())),
    }
}

/// Whether parts add up to the whole.
pub(super) fn parts(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    let tolerance = Arg::Quote(subject.tolerance.to_string());
    if !subject.sums.is_empty() {
        let names: Vec<String> = subject
            .sums
            .iter()
            .take(6)
            .map(|sum| format!("{} ({}): {} ≠ {}", sum.period, sum.breakdown, sum.sum, sum.whole))
            .collect();
        return told(Outcome::NotMet, &DO_NOT_ADD_UP, AT.to_owned(), subject.sums.len(), &names)
            .arg("tolerance", tolerance);
    }
    match subject.wholeless {
        Some(n) => Judgement::unknown(format!("{AT}/{n}"), WHY_WHOLE),
        None => Judgement::new(Outcome::Met, &ADD_UP, AT)
            .arg("n", Arg::Count(u128::from(subject.compared)))
            .arg("tolerance", tolerance),
    }
}

/// Whether no period has two values.
pub(super) fn repeated(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    let firsts: Vec<u32> = subject.repeated.iter().filter_map(|of| of.first().copied()).collect();
    if !subject.contradicting.is_empty() {
        subject.listed(Outcome::NotMet, &TWO_VALUES, &subject.contradicting)
    } else if !firsts.is_empty() {
        subject.listed(Outcome::NeedsReview, &SAME_VALUE_TWICE, &firsts)
    } else {
        Judgement::new(Outcome::Met, &ONE_VALUE, AT)
    }
}

/// Whether the data have the indicator's unit.
pub(super) fn right_unit(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    let Some(unit) = &subject.unit else { return Judgement::unknown("/unit", WHY_UNIT) };
    if !subject.wrong_unit.is_empty() {
        return subject
            .listed(Outcome::NotMet, &UNIT_WRONG, &subject.wrong_unit)
            .arg("unit", Arg::Quote(unit.clone()));
    }
    match subject.unitless {
        Some(n) => Judgement::unknown(format!("{AT}/{n}/unit"), WHY_UNIT)
            .missing("/observed_unit", WHY_UNIT),
        None => Judgement::new(Outcome::Met, &UNIT_RIGHT, AT).quoting(unit),
    }
}

/// Whether the data are of the declared data period.
pub(super) fn of_frequency(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    if subject.frequency.is_none() {
        return Judgement::unknown("/period", WHY_PERIOD);
    }
    if subject.wrong_period.is_empty() {
        return Judgement::new(Outcome::Met, &PERIOD_RIGHT, AT);
    }
    subject.listed(Outcome::NotMet, &PERIOD_WRONG, &subject.wrong_period)
}

/// Whether no data lie in the future.
pub(super) fn future(subject: &Subject) -> Judgement {
    if let Some(unknown) = subject.unknown() {
        return unknown;
    }
    let judged = if !subject.future.is_empty() {
        subject.listed(Outcome::NotMet, &IN_FUTURE, &subject.future)
    } else if !subject.unfinished.is_empty() {
        subject.listed(Outcome::NeedsReview, &UNFINISHED, &subject.unfinished)
    } else {
        Judgement::new(Outcome::Met, &NOT_FUTURE, AT)
    };
    judged.arg("as_of", Arg::Date(subject.as_of))
}

fn bad_period(at: String, written: &str) -> Error {
    const BAD: Text = text(
        "không đọc được kỳ `{period}`; viết như 2026, 2026-S1, 2026-Q3, 2026-10, 2026-W07 hoặc 2026-10-05",
        "the period `{period}` cannot be read; write it like 2026, 2026-S1, 2026-Q3, 2026-10, 2026-W07 or 2026-10-05",
    );
    let shown = written.chars().take(40).collect();
    Error::invalid(at, BAD, &[("period", Arg::Quote(shown))])
}

/// A bound of the request: a period of the declared frequency.
fn bound(
    written: Option<&str>,
    frequency: Option<Frequency>,
    at: &'static str,
) -> Result<Option<Period>, Error> {
    let Some(written) = written else { return Ok(None) };
    let period = Period::parse(written).ok_or_else(|| bad_period(at.to_owned(), written))?;
    match frequency {
        Some(known) if has_periods(known) && known != period.frequency => Err(Error::invalid(
            at,
            text(
                "kỳ này không cùng loại với kỳ dữ liệu của chỉ số",
                "this period is not of the indicator's data period",
            ),
            &[],
        )),
        _ => Ok(Some(period)),
    }
}

fn read(n: u32, given: Observation, observed_unit: Option<&str>) -> Result<Value, Error> {
    let period = Period::parse(&given.period)
        .ok_or_else(|| bad_period(format!("{AT}/{n}/period"), &given.period))?;
    let number = given.value.known(|| format!("{AT}/{n}/value"))?;
    let breakdown = match (given.breakdown, given.part) {
        (None, None) => None,
        (Some(breakdown), Some(part)) => Some((tidy(&breakdown), tidy(&part))),
        (breakdown, _) => {
            let lacking = if breakdown.is_some() { "part" } else { "breakdown" };
            return Err(Error::invalid(
                format!("{AT}/{n}/{lacking}"),
                text(
                    "phân tổ và phần phải đi cùng nhau",
                    "a part needs its breakdown, and a breakdown its part",
                ),
                &[],
            ));
        }
    };
    let unit = given.unit.as_deref().or(observed_unit).map(tidy).filter(|unit| !unit.is_empty());
    Ok(Value { breakdown, number, period, reported: given.reported, unit })
}

impl ObservationsRequest {
    /// Judges the observations.
    ///
    /// # Errors
    /// `invalid_request` for a period or number that cannot be read, a part without its
    /// breakdown, a negative tolerance, or bounds that are not of the data period.
    pub fn run(self) -> Result<ObservationsResponse, Error> {
        let (as_of, detail) = (self.as_of, self.detail);
        self.additive.check("/additive")?;
        let frequency = self.period.as_deref().and_then(Frequency::read);
        let tolerance = self.tolerance.known(|| "/tolerance".to_owned())?.unwrap_or_default();
        if tolerance.is_negative() {
            return Err(Error::invalid(
                "/tolerance",
                text("sai số cho phép không được âm", "a tolerance cannot be negative"),
                &[],
            ));
        }
        let first = bound(self.first.as_deref(), frequency, "/first")?;
        let last = bound(self.last.as_deref(), frequency, "/last")?;
        let given = self.observations.as_ref().map(Vec::len);
        let mut values = Vec::with_capacity(given.unwrap_or(0));
        for (n, observation) in (0u32..).zip(self.observations.into_iter().flatten()) {
            values.push(read(n, observation, self.observed_unit.as_deref())?);
        }
        let unit = self.unit.as_deref().map(tidy).filter(|unit| !unit.is_empty());
        let mut subject = Subject {
            as_of,
            additive: self.additive.answer_on(as_of),
            due_days: self.due_days,
            frequency,
            observations: given,
            has_parts: values.iter().any(|value| value.breakdown.is_some()),
            values,
            unit,
            tolerance,
            begun: false,
            bounds: None,
            gaps: Vec::new(),
            may_be_due: None,
            late: Vec::new(),
            unreported: None,
            repeated: Vec::new(),
            contradicting: Vec::new(),
            wrong_unit: Vec::new(),
            unitless: None,
            wrong_period: Vec::new(),
            future: Vec::new(),
            unfinished: Vec::new(),
            compared: 0,
            sums: Vec::new(),
            wholeless: None,
        };
        subject.look_at_each();
        subject.look_for_gaps(first, last);
        subject.look_for_repetitions();
        subject.add_up()?;
        let findings = evaluate(ROWS, &subject, as_of);
        let operation = "assess_observations";
        Ok(ObservationsResponse {
            assessment: Assessment { as_of, detail, findings, operation },
            frequency,
            future: subject.future,
            late: subject.late,
            missing: subject.gaps,
            repeated: subject.repeated,
            sums: subject.sums,
            unfinished: subject.unfinished,
            wrong_period: subject.wrong_period,
            wrong_unit: subject.wrong_unit,
        })
    }
}

impl Subject {
    fn look_at_each(&mut self) {
        let unit = self.unit.as_deref().map(name_key);
        // Few units, many observations: each spelling is compared once.
        let mut same: HashMap<&str, bool> = HashMap::new();
        for (n, value) in (0u32..).zip(&self.values) {
            match (&unit, &value.unit) {
                (Some(unit), Some(written)) => {
                    let same = *same.entry(written).or_insert_with(|| name_key(written) == *unit);
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
    fn look_for_gaps(&mut self, first: Option<Period>, last: Option<Period>) {
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

    fn look_for_repetitions(&mut self) {
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
    fn add_up(&mut self) -> Result<(), Error> {
        if self.additive != Answer::Yes {
            return Ok(());
        }
        let mut wholes: HashMap<Period, Decimal> = HashMap::new();
        let mut sums: BTreeMap<(Period, &str), (u32, Decimal)> = BTreeMap::new();
        for (n, value) in (0u32..).zip(&self.values) {
            let Some(number) = value.number else { continue };
            match &value.breakdown {
                None => {
                    wholes.entry(value.period).or_insert(number);
                }
                Some((breakdown, _)) => {
                    let (_, sum) =
                        sums.entry((value.period, breakdown)).or_insert((n, Decimal::default()));
                    *sum = sum.checked_add(number).ok_or_else(|| too_large(n))?;
                }
            }
        }
        for ((period, breakdown), (n, sum)) in sums {
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
