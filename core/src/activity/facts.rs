//! The answers to the questions of a checklist, and whether they fit.

use std::collections::BTreeMap;

use super::item::{Checklist, Kind, place};
use crate::Error;
use crate::assessment::{Answer, Fact};
use crate::json::{Fault, Node, Read, Value};
use crate::text::{Arg, Text, day, text};

/// An answer: yes, no or unknown with evidence; a text, a choice or a day; or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub enum Given {
    /// Yes, no or unknown, with evidence.
    Fact(Fact),
    /// A text, the value of a choice, or a day as `yyyy-mm-dd`.
    Text(String),
    /// Values of a list, or days.
    List(Vec<String>),
}

impl Read for Given {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        match node.value {
            Value::Text(_) => String::read(node).map(Self::Text),
            Value::List(_) => Vec::read(node).map(Self::List),
            _ => Fact::read(node).map(Self::Fact),
        }
    }
}

/// Answers by question.
pub type Facts = BTreeMap<String, Given>;

/// The longest text or list.
const LONGEST: usize = 1000;

/// Checks that every answer belongs to a question and fits it.
///
/// # Errors
/// `invalid_request` at the answer.
pub(super) fn check(list: &Checklist, facts: &Facts) -> Result<(), Error> {
    for (key, given) in facts {
        let at = place(&key.replace('~', "~0").replace('/', "~1"));
        let Some(question) = list.question(key) else {
            let shown = key.chars().take(80).collect();
            let message = text(
                "danh mục này không có câu hỏi `{key}`; `list_checklists` liệt kê các câu hỏi",
                "this checklist has no question `{key}`; `list_checklists` lists the questions",
            );
            return Err(Error::invalid(at, message, &[("key", Arg::Quote(shown))]));
        };
        fits(question.kind, given, &at)?;
    }
    Ok(())
}

fn fits(kind: Kind, given: &Given, at: &str) -> Result<(), Error> {
    match (kind, given) {
        (Kind::YesNo, Given::Fact(fact)) => fact.check(at),
        // Null stands for an answer that is not known, whatever the question takes.
        (_, Given::Fact(fact)) if fact.answer == Answer::Unknown => Ok(()),
        (Kind::YesNo, _) => {
            refuse(at, text("cần true, false hoặc null", "give true, false or null"))
        }
        (Kind::Date, Given::Text(given)) if day(given).is_some() => Ok(()),
        (Kind::Date, _) => refuse(at, text("cần một ngày `yyyy-mm-dd`", "give a day `yyyy-mm-dd`")),
        (Kind::Text, Given::Text(value)) if value.len() <= LONGEST => Ok(()),
        (Kind::Text, _) => refuse(at, text("cần một chuỗi ngắn", "give a short text")),
        (Kind::Choice(choices), Given::Text(value))
            if choices.iter().any(|choice| choice.value == value) =>
        {
            Ok(())
        }
        (Kind::Choice(_), _) => refuse(at, CHOICES),
        (Kind::Dates | Kind::List(_), Given::List(items)) if items.len() <= LONGEST => {
            for (n, value) in (0usize..).zip(items) {
                let known = match kind {
                    Kind::List(choices) => choices.iter().any(|choice| choice.value == value),
                    _ => day(value).is_some(),
                };
                if !known {
                    let wanted = if matches!(kind, Kind::List(_)) { CHOICES } else { DAYS };
                    return refuse(&format!("{at}/{n}"), wanted);
                }
            }
            Ok(())
        }
        (Kind::Dates, _) => refuse(at, DAYS),
        (Kind::List(_), _) => refuse(at, text("cần một danh sách", "give a list")),
    }
}

const CHOICES: Text = text(
    "không phải một lựa chọn của câu hỏi này; `list_checklists` liệt kê các lựa chọn",
    "not a choice of this question; `list_checklists` lists the choices",
);
const DAYS: Text = text("cần danh sách ngày `yyyy-mm-dd`", "give a list of days `yyyy-mm-dd`");

fn refuse(at: &str, message: Text) -> Result<(), Error> {
    Err(Error::invalid(at.to_owned(), message, &[]))
}
