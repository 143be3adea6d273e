//! Rules as rows, and the engine that runs them.

use chrono::NaiveDate;

use super::message::{
    ABSENT, CONDITION_UNKNOWN, CONFIRMED, DECLARED, DENIED, NOT_IN_FORCE, PRESENT, UNKNOWN,
};
use super::say::Say;
use super::{Answer, FactOf, Finding, Message, Missing, Outcome, Pointer, Quote, Severity};
use crate::law::Provision;
use crate::text::{Arg, Args, Text};

/// A rule: what a provision asks, with a stable id.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable id: the first provision's machine form and a number. Never reused.
    pub id: &'static str,
    /// The provisions that ask it, the most specific first.
    pub provisions: &'static [Provision],
    /// Whether it counts.
    pub severity: Severity,
    /// What is asked, as a noun phrase without capital or full stop.
    pub what: Text,
    /// The numbered readings that it rests on.
    pub readings: &'static [u8],
}

/// Whether a row binds a subject.
#[derive(Debug, Clone)]
pub enum Applies {
    /// It binds.
    Yes,
    /// It does not, and why.
    No(&'static Message),
    /// That depends on a fact that is not given: where, and why it matters.
    Unknown(Pointer, Text),
}

/// A requirement: rule, condition and judgement.
pub struct Row<S: ?Sized> {
    /// The rule.
    pub rule: &'static Rule,
    /// The condition under which it binds.
    pub applies: fn(&S) -> Applies,
    /// The judgement, where it binds.
    pub judge: fn(&S) -> Judgement,
}

/// The judgement of one fact; [`evaluate`] turns it into a [`Finding`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Judgement {
    outcome: Outcome,
    message: &'static Message,
    at: Pointer,
    args: Args,
    evidence: Vec<Quote>,
    missing: Vec<(Pointer, Text)>,
    advisory: bool,
}

impl Judgement {
    /// Any outcome with its message. For undetermined, use [`Judgement::unknown`].
    pub fn new(outcome: Outcome, message: &'static Message, at: impl Into<Pointer>) -> Self {
        Self {
            outcome,
            message,
            at: at.into(),
            args: Vec::new(),
            evidence: Vec::new(),
            missing: Vec::new(),
            advisory: false,
        }
    }

    /// Met, quoting the value that was found.
    pub fn present(at: impl Into<Pointer>, value: &str) -> Self {
        Self::new(Outcome::Met, &PRESENT, at).quoting(value)
    }

    /// As [`present`](Self::present), of a day.
    pub fn present_on(at: impl Into<Pointer>, day: NaiveDate) -> Self {
        Self::new(Outcome::Met, &PRESENT, at).dating(day)
    }

    /// Not met: nothing is there.
    pub fn absent(at: impl Into<Pointer>) -> Self {
        Self::new(Outcome::NotMet, &ABSENT, at)
    }

    /// Undetermined: the fact is not given.
    pub fn unknown(at: impl Into<Pointer>, why: Text) -> Self {
        let at = at.into();
        Self::new(Outcome::Undetermined, &UNKNOWN, at.clone()).missing(at, why)
    }

    /// A person has to look, and the message says at what.
    pub fn review(message: &'static Message, at: impl Into<Pointer>) -> Self {
        Self::new(Outcome::NeedsReview, message, at)
    }

    /// Yes is met, no is not met, unknown is undetermined.
    pub fn fact(fact: &FactOf<'_>, at: impl Into<Pointer>, why: Text) -> Self {
        let at = at.into();
        let judgement = match fact.answer {
            Answer::Unknown => return Self::unknown(at, why),
            Answer::No => Self::new(Outcome::NotMet, &DENIED, at.clone()),
            Answer::Yes if fact.evidence.is_empty() => {
                Self::new(Outcome::Met, &DECLARED, at.clone())
            }
            Answer::Yes => Self::new(Outcome::Met, &CONFIRMED, at.clone()),
        };
        (0usize..).zip(fact.evidence.iter()).fold(judgement, |judgement, (i, evidence)| {
            let shown = [&evidence.url, &evidence.note, &evidence.sha256];
            let value = shown.into_iter().flatten().next().map_or("", |shown| shown);
            judgement.evidence(format!("{at}/evidence/{i}"), value)
        })
    }

    /// The outcome so far.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Adds an argument of the message.
    pub fn arg(mut self, name: &'static str, value: Arg) -> Self {
        self.args.push((name, value));
        self
    }

    /// Adds the argument `value` and quotes it as evidence at the same place.
    pub fn quoting(self, value: &str) -> Self {
        let quote = Quote::new(self.at.clone(), value);
        let mut judged = self.arg("value", Arg::Quote(quote.value.clone()));
        judged.evidence.push(quote);
        judged
    }

    /// As [`quoting`](Self::quoting), of a day, which each language writes in its own way.
    pub fn dating(self, day: NaiveDate) -> Self {
        let quote = Quote::new(self.at.clone(), &day.to_string());
        let mut judged = self.arg("value", day.into());
        judged.evidence.push(quote);
        judged
    }

    /// Quotes what stands at another place.
    pub fn evidence(mut self, at: impl Into<Pointer>, value: &str) -> Self {
        self.evidence.push(Quote::new(at, value));
        self
    }

    /// Names one more missing fact.
    pub fn missing(mut self, at: impl Into<Pointer>, why: Text) -> Self {
        self.missing.push((at.into(), why));
        self
    }

    /// Makes the finding advice: it will not count.
    pub fn advisory(mut self) -> Self {
        self.advisory = true;
        self
    }
}

impl Rule {
    /// The finding of this rule, from a judgement made elsewhere than in a row.
    pub fn finding(&'static self, judgement: Judgement) -> Finding {
        let Judgement { outcome, message, at, mut args, evidence, missing, advisory } = judgement;
        args.push(("what", Arg::Text(self.what)));
        let provision = self.provisions.first().copied();
        let missing = missing
            .into_iter()
            .filter_map(|(at, why)| provision.map(|provision| Missing { at, provision, why }))
            .collect();
        let severity = if advisory { Severity::Advisory } else { self.severity };
        Finding { at, args, evidence, message, missing, outcome, rule: self, severity }
    }

    /// The judgement of a rule whose own instrument is not in force on the day; `None` if it is,
    /// or if its dates are unknown.
    pub(crate) fn not_in_force<J: Say>(&self, as_of: NaiveDate) -> Option<J> {
        let instrument = self.provisions.first()?.instrument();
        (instrument.in_force(as_of) == Some(false)).then(|| {
            J::new(Outcome::NotApplicable, &NOT_IN_FORCE, "/as_of").arg("as_of", Arg::Date(as_of))
        })
    }
}

/// Runs every row over the subject, in the order of the rows.
///
/// A rule whose instrument is not in force on `as_of` does not apply, whatever its row says.
pub fn evaluate<S: ?Sized>(rows: &[Row<S>], subject: &S, as_of: NaiveDate) -> Vec<Finding> {
    rows.iter()
        .map(|row| {
            if let Some(judgement) = row.rule.not_in_force(as_of) {
                return row.rule.finding(judgement);
            }
            row.rule.finding(match (row.applies)(subject) {
                Applies::Yes => (row.judge)(subject),
                Applies::No(why) => Judgement::new(Outcome::NotApplicable, why, ""),
                Applies::Unknown(at, why) => {
                    Judgement::new(Outcome::Undetermined, &CONDITION_UNKNOWN, at.clone())
                        .missing(at, why)
                }
            })
        })
        .collect()
}
