//! What a rule sees in a definition: cheap to look at a hundred thousand times, and explained
//! in full where one definition is judged.

use chrono::NaiveDate;

use super::rules::{
    CRITERION_MET, NO_CRITERION, NOT_SHORT, ONE_BODY, PERIOD_UNREAD, PLACEHOLDER, SEVERAL_BODIES,
    TWO_SPELLINGS, WHY, WHY_ANY, WHY_PERIOD,
};
use super::{Indicator, IndicatorAttribute};
use crate::assessment::{Answer, Fact, Judgement, Outcome, Pointer};
use crate::indicator::Frequency;
use crate::text::{Arg, fold, name_key, tidy};

/// What stands at a rule's place in a definition.
#[derive(Clone, Copy)]
pub(in crate::indicator) enum Seen<'a> {
    Attributes(Option<&'a [IndicatorAttribute]>),
    Fact(&'a Fact),
    /// Criterion d, with the declared period.
    Frequent(&'a Indicator),
    List(Option<&'a [String]>),
    /// Bodies that collect.
    Points(Option<&'a [String]>),
    /// Any criterion.
    Selected(&'a Indicator),
    Text(Option<&'a str>),
}

use Outcome::{Met, NeedsReview, NotMet, Undetermined};

/// What a text says.
fn text_outcome(said: Option<&str>) -> Outcome {
    match said {
        None => Undetermined,
        Some(said) if is_placeholder(said) => NotMet,
        Some(_) => Met,
    }
}

/// Nothing at all, or only what people write where they have nothing to say.
fn is_placeholder(said: &str) -> bool {
    let said = said.trim();
    if said.chars().all(|c| matches!(c, '-' | '–' | '—' | '.' | '…' | '?' | '_' | '*' | '/'))
    {
        return true;
    }
    // Folding is dear: only what has the length and the beginning of such a word is folded.
    let may_be = match said.as_bytes() {
        [b'n' | b'N' | b't' | b'T', ..] => said.len() <= 4,
        [b'c' | b'C' | b'k' | b'K', b'h' | b'H', ..] => {
            said.len() <= 24 && (said.contains(' ') || said.len() <= 8)
        }
        // đ and Đ.
        [0xC4, 0x90 | 0x91, ..] => said.len() <= 24 && said.contains(' '),
        _ => false,
    };
    may_be
        && matches!(
            fold(said).as_str(),
            "n/a"
                | "na"
                | "n.a."
                | "tbd"
                | "null"
                | "none"
                | "chua co"
                | "chua ro"
                | "chua xac dinh"
                | "chua cap nhat"
                | "dang cap nhat"
                | "dang xay dung"
                | "khong"
                | "khong ro"
                | "khong co"
                | "khong xac dinh"
        )
}

/// What a list of texts says: one that says something is enough.
fn list_outcome<'a>(said: Option<impl Iterator<Item = &'a str>>) -> Outcome {
    let Some(mut said) = said else { return Undetermined };
    if said.any(|one| !is_placeholder(one)) { Met } else { NotMet }
}

fn points_outcome(points: Option<&[String]>) -> Outcome {
    match points {
        None => Undetermined,
        Some([]) => NotMet,
        Some([one]) => text_outcome(Some(one)),
        Some([first, rest @ ..]) => {
            let key = name_key(first);
            if rest.iter().any(|other| name_key(other) != key) {
                NotMet
            } else if rest.iter().any(|other| tidy(other) != tidy(first)) {
                NeedsReview
            } else {
                text_outcome(Some(first))
            }
        }
    }
}

fn fact_outcome(fact: &Fact, as_of: NaiveDate) -> Outcome {
    match fact.answer_on(as_of) {
        Answer::Yes => Met,
        Answer::No => NotMet,
        Answer::Unknown => Undetermined,
    }
}

/// Criterion d as claimed, against the declared period.
fn frequent_outcome(indicator: &Indicator, as_of: NaiveDate) -> Outcome {
    match fact_outcome(&indicator.criteria.frequent, as_of) {
        Met => {}
        other => return other,
    }
    match indicator.period.as_deref() {
        None => Undetermined,
        Some(period) if is_placeholder(period) => Undetermined,
        Some(period) => match Frequency::short(period) {
            Some(true) => Met,
            Some(false) => NotMet,
            None => NeedsReview,
        },
    }
}

/// The criteria in the order of the law, with what becomes of each.
fn criteria(indicator: &Indicator, as_of: NaiveDate) -> [(&'static str, Outcome); 5] {
    let of = &indicator.criteria;
    [
        ("a", fact_outcome(&of.decisive, as_of)),
        ("b", fact_outcome(&of.analysis, as_of)),
        ("c", fact_outcome(&of.measurable, as_of)),
        ("d", frequent_outcome(indicator, as_of)),
        ("đ", fact_outcome(&of.component, as_of)),
    ]
}

/// Any one is enough: met before needs review before undetermined before not met.
fn selected_outcome(indicator: &Indicator, as_of: NaiveDate) -> Outcome {
    let outcomes = criteria(indicator, as_of).map(|(_, outcome)| outcome);
    [Met, NeedsReview, Undetermined]
        .into_iter()
        .find(|one| outcomes.contains(one))
        .unwrap_or(NotMet)
}

impl Seen<'_> {
    /// The outcome alone.
    pub(in crate::indicator) fn outcome(&self, as_of: NaiveDate) -> Outcome {
        match self {
            Self::Attributes(said) => {
                list_outcome(said.map(|said| said.iter().map(|one| one.value.as_str())))
            }
            Self::Fact(fact) => fact_outcome(fact, as_of),
            Self::Frequent(indicator) => frequent_outcome(indicator, as_of),
            Self::List(said) => list_outcome(said.map(|said| said.iter().map(String::as_str))),
            Self::Points(points) => points_outcome(*points),
            Self::Selected(indicator) => selected_outcome(indicator, as_of),
            Self::Text(said) => text_outcome(*said),
        }
    }

    /// The outcome with its sentence.
    pub(in crate::indicator) fn judge(
        &self,
        at: impl Into<Pointer>,
        as_of: NaiveDate,
    ) -> Judgement {
        let at = at.into();
        let outcome = self.outcome(as_of);
        if outcome == Undetermined {
            return self.undetermined(at, as_of);
        }
        match self {
            Self::Fact(fact) => Judgement::fact_on(fact, at, WHY, as_of),
            Self::Frequent(indicator) => {
                let period = indicator.period.as_deref().unwrap_or_default();
                let message = match (outcome, indicator.criteria.frequent.answer_on(as_of)) {
                    (NotMet, Answer::Yes) => &NOT_SHORT,
                    (NeedsReview, _) => &PERIOD_UNREAD,
                    _ => return Judgement::fact_on(&indicator.criteria.frequent, at, WHY, as_of),
                };
                Judgement::new(outcome, message, "/indicator/period").quoting(period)
            }
            Self::Selected(indicator) => {
                let found = criteria(indicator, as_of).into_iter().find(|(_, o)| *o == outcome);
                match (outcome, found) {
                    (Met, Some((point, _))) => Judgement::new(Met, &CRITERION_MET, at)
                        .arg("value", Arg::Quote(point.to_owned())),
                    (NeedsReview, _) => Judgement::review(&PERIOD_UNREAD, "/indicator/period")
                        .quoting(indicator.period.as_deref().unwrap_or_default()),
                    _ => Judgement::new(outcome, &NO_CRITERION, at),
                }
            }
            Self::Points(points) => {
                let points = points.unwrap_or_default();
                let message = match (outcome, points) {
                    (_, []) => return Judgement::absent(at),
                    (Met, _) => &ONE_BODY,
                    (NeedsReview, _) => &TWO_SPELLINGS,
                    (_, [_]) => &PLACEHOLDER,
                    _ => &SEVERAL_BODIES,
                };
                let shown = if outcome == Met {
                    points.first().map(|one| tidy(one)).unwrap_or_default()
                } else {
                    quoted(points.iter().map(String::as_str))
                };
                Judgement::new(outcome, message, at).quoting(&shown).arg("n", points.len().into())
            }
            Self::Text(said) => words(outcome, at, said.unwrap_or_default().trim().to_owned()),
            Self::List(said) => {
                words(outcome, at, joined(said.unwrap_or_default().iter().map(String::as_str)))
            }
            Self::Attributes(said) => {
                let said = said.unwrap_or_default();
                let shown: Vec<String> =
                    said.iter().map(|one| format!("{}: {}", one.name, one.value)).collect();
                words(outcome, at, joined(shown.iter().map(String::as_str)))
            }
        }
    }

    fn undetermined(&self, at: Pointer, as_of: NaiveDate) -> Judgement {
        match self {
            Self::Fact(fact) => Judgement::fact_on(fact, at, WHY, as_of),
            Self::Frequent(i) if i.criteria.frequent.answer_on(as_of) == Answer::Yes => {
                Judgement::unknown("/indicator/period", WHY_PERIOD)
            }
            Self::Frequent(i) => Judgement::fact_on(&i.criteria.frequent, at, WHY, as_of),
            Self::Selected(_) => Judgement::unknown(at, WHY_ANY),
            _ => Judgement::unknown(at, WHY),
        }
    }
}

/// A text that is there, that says nothing, or that is not there.
fn words(outcome: Outcome, at: Pointer, said: String) -> Judgement {
    if outcome == Met {
        Judgement::present(at, &said)
    } else if said.is_empty() {
        Judgement::absent(at)
    } else {
        Judgement::new(outcome, &PLACEHOLDER, at).quoting(&said)
    }
}

fn joined<'a>(said: impl Iterator<Item = &'a str>) -> String {
    let said: Vec<&str> = said.collect();
    said.join("; ")
}

/// At most five of them, each in quotation marks.
pub(in crate::indicator) fn quoted<'a>(said: impl Iterator<Item = &'a str>) -> String {
    const MOST: usize = 5;
    let mut out = String::new();
    for (n, one) in said.enumerate() {
        if n == MOST {
            out.push_str(", …");
            break;
        }
        if n > 0 {
            out.push_str(", ");
        }
        out.push('“');
        out.extend(one.chars().take(100));
        out.push('”');
    }
    out
}
