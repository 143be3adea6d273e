//! A checklist as data: questions, conditions, and the requirement that each answer decides.
//!
//! Adding a requirement is adding an [`Item`]; nothing here knows any particular one.

use chrono::NaiveDate;

use super::facts::{Facts, Given};
use crate::assessment::message::message;
use crate::assessment::{
    Answer, Applies, Fact, Finding, Judgement, Message, Outcome, Row, Rule, Severity, evaluate,
};
use crate::law::{Instrument, Provision};
use crate::text::{Arg, Text};

/// One of the answers that a question takes.
pub(super) struct Choice {
    pub(super) value: &'static str,
    pub(super) label: Text,
}

/// Shorthand for a [`Choice`] in a table.
pub(super) const fn choice(value: &'static str, vi: &'static str, en: &'static str) -> Choice {
    Choice { value, label: Text { vi, en } }
}

/// What a question takes for an answer.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Yes, no or unknown, with evidence.
    YesNo,
    /// One day.
    Date,
    /// Several days; none is an answer.
    Dates,
    /// Free text.
    Text,
    /// One of these.
    Choice(&'static [Choice]),
    /// Any of these; none is an answer.
    List(&'static [Choice]),
}

/// A question, as a form would ask it.
#[derive(Clone, Copy)]
pub(super) struct Question {
    pub(super) key: &'static str,
    pub(super) kind: Kind,
    pub(super) ask: Text,
    pub(super) why: Text,
    /// The provision that makes the answer matter.
    pub(super) provision: Provision,
}

/// Shorthand for a yes/no question on which only conditions rest.
pub(super) const fn case(
    key: &'static str,
    provision: Provision,
    ask: Text,
    why: Text,
) -> Question {
    Question { key, kind: Kind::YesNo, ask, why, provision }
}

impl Question {
    /// The same question with another kind of answer.
    pub(super) const fn of(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }
}

/// A condition under which an item binds.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// The answer is yes.
    Yes(&'static str),
    /// The answer is no.
    No(&'static str),
    /// The choice is one of these.
    Is(&'static str, &'static [&'static str]),
    /// The instrument that the provision refers to is in force.
    During(Instrument),
}

/// What the answer has to be.
#[derive(Clone, Copy)]
pub(super) enum Test {
    /// Yes.
    Yes,
    /// A list that holds all of these.
    All(&'static [&'static str]),
    /// The same, but where some are there and some are not, a person decides.
    AllOrReview(&'static [&'static str]),
    /// A list that holds all that the answer to another question holds.
    AllOf(&'static str),
    /// One of these choices.
    OneOf(&'static [&'static str]),
    /// Something of its own.
    Own(fn(&Asked<'_>) -> Judgement),
}

/// A requirement with its question.
pub(super) struct Item {
    pub(super) rule: Rule,
    pub(super) question: Question,
    pub(super) when: &'static [When],
    pub(super) test: Test,
}

/// A requirement that a plain yes meets.
pub(super) const fn item(
    id: &'static str,
    provisions: &'static [Provision],
    key: &'static str,
    what: Text,
    ask: Text,
    why: Text,
) -> Item {
    let provision = match provisions {
        [first, ..] => *first,
        [] => Provision::article(Instrument::Nd137, 1),
    };
    Item {
        rule: Rule { id, provisions, severity: Severity::Required, what, readings: &[33] },
        question: Question { key, kind: Kind::YesNo, ask, why, provision },
        when: &[],
        test: Test::Yes,
    }
}

impl Item {
    /// Binds only under these conditions, all of them.
    pub(super) const fn when(mut self, when: &'static [When]) -> Self {
        self.when = when;
        self
    }

    /// Takes another kind of answer, and asks something else of it than yes.
    pub(super) const fn takes(mut self, kind: Kind, test: Test) -> Self {
        self.question.kind = kind;
        self.test = test;
        self
    }

    /// Is advice.
    pub(super) const fn advice(mut self) -> Self {
        self.rule.severity = Severity::Advisory;
        self
    }

    /// Rests on these readings.
    pub(super) const fn readings(mut self, readings: &'static [u8]) -> Self {
        self.rule.readings = readings;
        self
    }
}

/// A list of requirements on one subject.
pub(super) struct Checklist {
    pub(super) title: Text,
    /// What is judged.
    pub(super) subject: Text,
    /// Questions on which only conditions rest.
    pub(super) cases: &'static [Question],
    /// The requirements, in the order of the decree; a part may stand in several checklists.
    pub(super) parts: &'static [&'static [Item]],
}

impl Checklist {
    pub(super) fn items(&self) -> impl Iterator<Item = &'static Item> {
        self.parts.iter().copied().flatten()
    }

    /// Every question once: those of conditions first.
    pub(super) fn questions(&self) -> impl Iterator<Item = &'static Question> {
        self.cases.iter().chain(self.items().map(|item| &item.question))
    }

    pub(super) fn question(&self, key: &str) -> Option<&'static Question> {
        self.questions().find(|question| question.key == key)
    }

    /// Judges every item.
    pub(super) fn judge(&'static self, facts: &Facts, as_of: NaiveDate) -> Vec<Finding> {
        self.items()
            .flat_map(|item| {
                let row = Row { rule: &item.rule, applies: Asked::applies, judge: Asked::judge };
                evaluate(&[row], &Asked { item, list: self, facts, as_of }, as_of)
            })
            .collect()
    }
}

/// An item with the answers.
pub(super) struct Asked<'a> {
    item: &'static Item,
    list: &'static Checklist,
    facts: &'a Facts,
    pub(super) as_of: NaiveDate,
}

/// Where the answer to a question stands.
pub(super) fn place(key: &str) -> String {
    format!("/facts/{key}")
}

impl<'a> Asked<'a> {
    /// The text answered to any question of the list.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        match self.facts.get(key) {
            Some(Given::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The list answered to any question of the list.
    pub(super) fn list(&self, key: &str) -> Option<&'a [String]> {
        match self.facts.get(key) {
            Some(Given::List(items)) => Some(items),
            _ => None,
        }
    }

    /// Undetermined: a question of the list has no answer.
    pub(super) fn unknown(&self, key: &str) -> Judgement {
        Judgement::unknown(place(key), self.why(key))
    }

    fn why(&self, key: &str) -> Text {
        self.list.question(key).map_or(self.item.question.why, |question| question.why)
    }

    fn answer(&self, key: &str) -> Answer {
        match self.facts.get(key) {
            Some(Given::Fact(fact)) => fact.answer_on(self.as_of),
            _ => Answer::Unknown,
        }
    }

    /// Whether a condition holds; unknown names the question.
    fn holds(&self, when: When) -> Result<Answer, &'static str> {
        let (key, answer) = match when {
            When::During(instrument) => {
                let known = instrument.in_force(self.as_of) != Some(false);
                return Ok(if known { Answer::Yes } else { Answer::No });
            }
            When::Yes(key) => (key, self.answer(key)),
            When::No(key) => (
                key,
                match self.answer(key) {
                    Answer::Yes => Answer::No,
                    Answer::No => Answer::Yes,
                    Answer::Unknown => Answer::Unknown,
                },
            ),
            When::Is(key, values) => match self.text(key) {
                None => (key, Answer::Unknown),
                Some(text) if values.contains(&text) => (key, Answer::Yes),
                Some(_) => (key, Answer::No),
            },
        };
        if answer == Answer::Unknown { Err(key) } else { Ok(answer) }
    }

    fn applies(&self) -> Applies {
        let mut unknown = None;
        for when in self.item.when {
            match (self.holds(*when), when) {
                (Ok(Answer::No), When::During(Instrument::Nd42)) => {
                    return Applies::No(&UNTIL_JUNE);
                }
                (Ok(Answer::No), When::During(_)) => return Applies::No(&FROM_JULY),
                (Ok(Answer::No), _) => return Applies::No(&NO_CASE),
                (Err(key), _) if unknown.is_none() => unknown = Some(key),
                _ => {}
            }
        }
        match unknown {
            // What is done anyway needs no answer on whether it had to be.
            Some(key) if self.judge().outcome() != Outcome::Met => {
                Applies::Unknown(place(key).into(), self.why(key))
            }
            _ => Applies::Yes,
        }
    }

    fn judge(&self) -> Judgement {
        let Question { key, why, kind, .. } = self.item.question;
        match self.item.test {
            Test::Yes => {
                let none = Fact::default();
                let fact = match self.facts.get(key) {
                    Some(Given::Fact(fact)) => fact,
                    _ => &none,
                };
                Judgement::fact_on(fact, place(key), why, self.as_of)
            }
            Test::All(wanted) => self.covers(key, kind, wanted, Outcome::NotMet),
            Test::AllOrReview(wanted) => self.covers(key, kind, wanted, Outcome::NeedsReview),
            Test::AllOf(other) => self.covers_answer(key, kind, other),
            Test::OneOf(wanted) => match self.text(key) {
                None => self.unknown(key),
                Some(text) => {
                    let met = wanted.contains(&text);
                    let (outcome, message) = if met {
                        (Outcome::Met, &CHOSEN)
                    } else {
                        (Outcome::NotMet, &CHOSEN_OTHER)
                    };
                    let label = labels(kind, |value| value == text);
                    Judgement::new(outcome, message, place(key))
                        .evidence(place(key), text)
                        .arg("chosen", label)
                }
            },
            Test::Own(judge) => judge(self),
        }
    }

    /// A list that should hold all that another answer holds. Where that is not known, only every
    /// choice there is is enough.
    fn covers_answer(&self, key: &str, kind: Kind, other: &str) -> Judgement {
        let wanted: Option<Vec<&str>> = self
            .list(other)
            .filter(|wanted| !wanted.is_empty())
            .map(|wanted| wanted.iter().map(String::as_str).collect());
        let all = || match kind {
            Kind::List(choices) => choices.iter().map(|choice| choice.value).collect(),
            _ => Vec::new(),
        };
        let known = wanted.is_some();
        let judged = self.covers(key, kind, &wanted.unwrap_or_else(all), Outcome::NotMet);
        if known || judged.outcome() == Outcome::Met || self.list(key).is_none() {
            judged
        } else {
            self.unknown(other)
        }
    }

    /// A list that should hold all that is wanted; `partly` where it holds only some.
    fn covers(&self, key: &str, kind: Kind, wanted: &[&str], partly: Outcome) -> Judgement {
        let Some(given) = self.list(key) else { return self.unknown(key) };
        let has = |value: &str| given.iter().any(|one| one == value);
        let at = place(key);
        let judged = if wanted.iter().all(|value| has(value)) {
            Judgement::new(Outcome::Met, &COVERED, at.clone())
        } else {
            let none = !wanted.iter().any(|value| has(value));
            let outcome = if none { Outcome::NotMet } else { partly };
            let lacking = labels(kind, |value| wanted.contains(&value) && !has(value));
            Judgement::new(outcome, &LACKING, at.clone()).arg("lacking", lacking)
        };
        (0usize..)
            .zip(given)
            .take(40)
            .fold(judged, |judged, (n, value)| judged.evidence(format!("{at}/{n}"), value))
    }
}

/// The labels of the choices that are wanted, as one phrase.
fn labels(kind: Kind, wanted: impl Fn(&str) -> bool) -> Arg {
    let (Kind::Choice(choices) | Kind::List(choices)) = kind else {
        return Arg::Quote(String::new());
    };
    let (mut en, mut vi) = (String::new(), String::new());
    for choice in choices.iter().filter(|choice| wanted(choice.value)) {
        for (out, label) in [(&mut en, choice.label.en), (&mut vi, choice.label.vi)] {
            if !out.is_empty() {
                out.push_str("; ");
            }
            out.push_str(label);
        }
    }
    Arg::Said { en, vi }
}

static NO_CASE: Message = message(
    "activity_no_case",
    "Không thuộc trường hợp phải thực hiện yêu cầu này.",
    "The case in which this is required is not given here.",
);
static UNTIL_JUNE: Message = message(
    "activity_until_june",
    "Yêu cầu này theo Nghị định 42/2022/NĐ-CP, chỉ áp dụng đến hết ngày 30/06/2026.",
    "This follows Decree 42/2022/NĐ-CP, which applied until 2026-06-30.",
);
static FROM_JULY: Message = message(
    "activity_from_july",
    "Yêu cầu này theo Nghị định 224/2026/NĐ-CP, chỉ áp dụng từ ngày 01/07/2026.",
    "This follows Decree 224/2026/NĐ-CP, which applies from 2026-07-01.",
);
static COVERED: Message =
    message("activity_covered", "{What}: đã có đủ.", "{What}: all of it is there.");
static LACKING: Message =
    message("activity_lacking", "{What}: còn thiếu {lacking}.", "{What}: {lacking} lacking.");
static CHOSEN: Message =
    message("activity_chosen", "{What}: đạt ({chosen}).", "{What}: met ({chosen}).");
static CHOSEN_OTHER: Message =
    message("activity_chosen_other", "{What}: chưa đạt ({chosen}).", "{What}: not met ({chosen}).");

pub(super) static MESSAGES: &[&Message] =
    &[&NO_CASE, &UNTIL_JUNE, &FROM_JULY, &COVERED, &LACKING, &CHOSEN, &CHOSEN_OTHER];
