//! The operation `list_checklists`: enough to draw a form.

use chrono::NaiveDate;
use serde::Serialize;

use super::item::{Checklist, Choice, Item, Kind, When};
use super::{ALL, ChecklistId};
use crate::Error;
use crate::json::Read;
use crate::law::Citation;
use crate::text::Bilingual;

/// Which checklists to list.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChecklistsRequest {
    /// The day whose law applies; questions that it does not ask are left out.
    pub as_of: NaiveDate,
    /// One checklist; all if absent.
    #[serde(default)]
    pub checklist: Option<ChecklistId>,
}

/// What a question takes for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// One of the choices.
    Choice,
    /// A day, `yyyy-mm-dd`.
    Date,
    /// A list of days; an empty list is an answer.
    Dates,
    /// Any of the choices as a list; an empty list is an answer.
    List,
    /// A short text.
    Text,
    /// True, false or null, or with evidence.
    YesNo,
}

/// One of the answers to a question.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerChoice {
    /// What it means.
    pub label: Bilingual,
    /// What the request says.
    pub value: &'static str,
}

/// A condition under which a question is asked.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnlyIf {
    /// The answers that lead to it: `yes`, `no`, or values of choices.
    pub answers: Vec<&'static str>,
    /// The key of the other question.
    pub key: &'static str,
}

/// A question of a checklist.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedQuestion {
    /// The question.
    pub asks: Bilingual,
    /// The answers to choose from; empty for other kinds.
    pub choices: Vec<AnswerChoice>,
    /// Its key in `facts`.
    pub key: &'static str,
    /// What it takes for an answer.
    pub kind: AnswerKind,
    /// Asked only if all of these hold.
    pub only_if: Vec<OnlyIf>,
    /// The provision that makes the answer matter.
    pub provision: Citation,
    /// The rules that the answer decides; empty for a question on which only conditions rest.
    pub rules: Vec<&'static str>,
    /// Why the answer matters.
    pub why: Bilingual,
}

/// A checklist.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedChecklist {
    /// Its name in a request.
    pub checklist: ChecklistId,
    /// Its questions, in the order in which to ask them.
    pub questions: Vec<ListedQuestion>,
    /// What is judged.
    pub subject: Bilingual,
    /// What it is about.
    pub title: Bilingual,
}

/// The checklists.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Checklists {
    /// In the order of the decree.
    pub checklists: Vec<ListedChecklist>,
}

impl ChecklistsRequest {
    /// Lists checklists.
    ///
    /// # Errors
    /// None.
    pub fn run(self) -> Result<Checklists, Error> {
        let wanted = |id: &ChecklistId| self.checklist.is_none_or(|one| one == *id);
        let listed = ALL.iter().filter(|id| wanted(id)).map(|id| listed(*id, self.as_of));
        Ok(Checklists { checklists: listed.collect() })
    }
}

fn listed(id: ChecklistId, as_of: NaiveDate) -> ListedChecklist {
    let list = id.get();
    let mut questions: Vec<ListedQuestion> = Vec::new();
    for question in list.questions() {
        let once = questions.iter().all(|one| one.key != question.key);
        if !once || !asked(list, question.key, as_of) {
            continue;
        }
        let (kind, choices) = match question.kind {
            Kind::YesNo => (AnswerKind::YesNo, &[] as &[Choice]),
            Kind::Date => (AnswerKind::Date, &[] as &[Choice]),
            Kind::Dates => (AnswerKind::Dates, &[] as &[Choice]),
            Kind::Text => (AnswerKind::Text, &[] as &[Choice]),
            Kind::Choice(choices) => (AnswerKind::Choice, choices),
            Kind::List(choices) => (AnswerKind::List, choices),
        };
        let of_items = || list.items().filter(|item| item.question.key == question.key);
        // Questions of conditions are asked of everybody.
        let case = list.cases.iter().any(|one| one.key == question.key);
        let item = of_items().next().filter(|_| !case);
        let when = item.map_or(&[] as &[When], |item| item.when);
        questions.push(ListedQuestion {
            asks: question.ask.render(&[]),
            choices: choices
                .iter()
                .map(|one| AnswerChoice { label: one.label.render(&[]), value: one.value })
                .collect(),
            key: question.key,
            kind,
            only_if: when.iter().filter_map(only_if).collect(),
            provision: question.provision.cite(),
            rules: of_items().map(|item| item.rule.id).collect(),
            why: question.why.render(&[]),
        });
    }
    let (subject, title) = (list.subject.render(&[]), list.title.render(&[]));
    ListedChecklist { checklist: id, questions, subject, title }
}

/// Whether the law of the day asks it: one of the items that need it is in force.
fn asked(list: &Checklist, key: &str, as_of: NaiveDate) -> bool {
    let in_force = |item: &Item| {
        let own = item.rule.provisions.first().map(|one| one.instrument());
        let during = item.when.iter().filter_map(|when| match when {
            When::During(instrument) => Some(*instrument),
            _ => None,
        });
        own.into_iter().chain(during).all(|one| one.in_force(as_of) != Some(false))
    };
    let of_item = |item: &Item| item.question.key == key;
    if list.items().any(of_item) && !list.cases.iter().any(|case| case.key == key) {
        list.items().filter(|item| of_item(item)).any(in_force)
    } else {
        list.items().any(in_force)
    }
}

fn only_if(when: &When) -> Option<OnlyIf> {
    let (key, answers): (_, &[_]) = match when {
        When::Yes(key) => (key, &["yes"]),
        When::No(key) => (key, &["no"]),
        When::Is(key, values) => (key, values),
        When::During(_) => return None,
    };
    Some(OnlyIf { answers: answers.to_vec(), key })
}
