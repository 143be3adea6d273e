//! Every definition of a set against the rules of Arts 10.4 and 10.5, added up by rule.

use chrono::NaiveDate;
use serde::Serialize;

use super::rules::{DEFINITIONS, NO_DEFINITIONS};
use crate::assessment::{Finding, Judgement, Outcome, Severity};
use crate::indicator::Indicator;
use crate::indicator::definition::{ASKED, Asked, WHY};
use crate::text::Arg;

/// What becomes of a rule over all definitions of a set. Definitions are named by their place,
/// the first is 0.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorTally"))]
pub struct Tally {
    /// How many meet it.
    pub met: u32,
    /// Those that a person has to look at.
    pub needs_review: Vec<u32>,
    /// Those that do not meet it.
    pub not_met: Vec<u32>,
    /// The rule.
    pub rule: &'static str,
    /// Those of which a fact is missing.
    pub undetermined: Vec<u32>,
}

/// Looks at every definition. Criteria of selection are choices: only that one is met is asked.
pub(super) fn tally(indicators: &[Indicator], as_of: NaiveDate) -> Vec<(&'static Asked, Tally)> {
    let asked = ASKED.iter().filter(|asked| asked.rule.severity == Severity::Required);
    asked
        .map(|asked| {
            let mut tally = Tally {
                met: 0,
                needs_review: Vec::new(),
                not_met: Vec::new(),
                rule: asked.rule.id,
                undetermined: Vec::new(),
            };
            if asked.rule.not_in_force::<Judgement>(as_of).is_some() {
                return (asked, tally);
            }
            for (n, indicator) in (0u32..).zip(indicators) {
                match (asked.see)(indicator).outcome(as_of) {
                    Outcome::Met | Outcome::NotApplicable => {
                        tally.met = tally.met.saturating_add(1)
                    }
                    Outcome::NeedsReview => tally.needs_review.push(n),
                    Outcome::NotMet => tally.not_met.push(n),
                    Outcome::Undetermined => tally.undetermined.push(n),
                }
            }
            (asked, tally)
        })
        .collect()
}

/// One finding a rule.
pub(super) fn findings(
    tallies: &[(&'static Asked, Tally)],
    given: bool,
    as_of: NaiveDate,
) -> Vec<Finding> {
    let mut out = Vec::with_capacity(tallies.len());
    for (asked, tally) in tallies {
        let judged = asked.rule.not_in_force(as_of).unwrap_or_else(|| finding(asked, tally, given));
        out.push(asked.rule.finding(judged));
    }
    out
}

fn finding(asked: &Asked, tally: &Tally, given: bool) -> Judgement {
    const AT: &str = "/indicators";
    if !given {
        return Judgement::unknown(AT, WHY);
    }
    let lists = [
        (Outcome::NotMet, &tally.not_met),
        (Outcome::Undetermined, &tally.undetermined),
        (Outcome::NeedsReview, &tally.needs_review),
    ];
    let worst = lists.iter().find_map(|(outcome, list)| Some((*outcome, list.first()?)));
    let (outcome, at) = match worst {
        Some((outcome, first)) => (outcome, format!("{AT}/{first}{}", asked.at)),
        None if tally.met == 0 => {
            return Judgement::new(Outcome::NotApplicable, &NO_DEFINITIONS, AT);
        }
        None => (Outcome::Met, AT.to_owned()),
    };
    let mut judged = Judgement::new(outcome, &DEFINITIONS, at.clone())
        .arg("met", Arg::Count(u128::from(tally.met)))
        .arg("not_met", tally.not_met.len().into())
        .arg("undetermined", tally.undetermined.len().into())
        .arg("needs_review", tally.needs_review.len().into());
    if outcome == Outcome::Undetermined {
        judged = judged.missing(at, WHY);
    }
    judged
}
