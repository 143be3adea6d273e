//! The operation `assess_observations`.

mod judge;
mod rules;
mod subject;

use chrono::NaiveDate;
use serde::Serialize;

use self::rules::ROWS;
use self::subject::{AT, Subject, Value, has_periods};
use super::{Decimal, Frequency, Number, Period};
use crate::Error;
use crate::assessment::{Assessment, Detail, Fact, evaluate};
use crate::json::Read;
use crate::text::{Arg, Text, text, tidy};

pub(super) use self::rules::{MESSAGES, RULES};

/// One value of an indicator.
#[derive(Debug, Clone, Default, Read)]
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
#[derive(Debug, Clone, Read)]
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
            valueless: None,
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
