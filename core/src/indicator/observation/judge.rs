//! How each rule of observations is judged.

use super::rules::{
    ADD_UP, COMPLETE, DO_NOT_ADD_UP, GAPS, IN_FUTURE, IN_TIME, MAY_BE_DUE, NOT_FUTURE, NOTHING_DUE,
    ONE_VALUE, PERIOD_RIGHT, PERIOD_WRONG, SAME_VALUE_TWICE, TOO_LATE, TWO_VALUES, UNFINISHED,
    UNIT_RIGHT, UNIT_WRONG, WHY_DUE, WHY_OBSERVATIONS, WHY_PART, WHY_PERIOD, WHY_REPORTED,
    WHY_UNIT, WHY_WHOLE,
};
use super::subject::{AT, Subject};
use crate::assessment::{Judgement, Message, Outcome};
use crate::indicator::definition::quoted;
use crate::text::Arg;

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
    Arg::from(n)
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
    match (subject.valueless, subject.wholeless) {
        (Some(n), _) => Judgement::unknown(format!("{AT}/{n}/value"), WHY_PART),
        (None, Some(n)) => Judgement::unknown(format!("{AT}/{n}"), WHY_WHOLE),
        (None, None) => Judgement::new(Outcome::Met, &ADD_UP, AT)
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
