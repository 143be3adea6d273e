//! Facts that someone states, with the evidence for them.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use crate::items::Items;
use crate::json::{Fault, Node, Read, Value, deserialize_by_read};
use crate::text::{Text, text};

/// Yes, no or unknown. Unknown is never "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The statement is false.
    No,
    /// Nobody has said.
    #[default]
    Unknown,
    /// The statement is true.
    Yes,
}

impl Answer {
    /// Both: no beats unknown beats yes.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// Either: yes beats unknown beats no.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Unknown,
        }
    }
}

/// Something that can be handed over to support a fact (bằng chứng).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Evidence"))]
#[serde(deny_unknown_fields, default)]
pub struct EvidenceOf<'a> {
    /// The day on which it was made or seen.
    pub date: Option<NaiveDate>,
    /// The last day on which it still holds.
    pub expires: Option<NaiveDate>,
    /// What it shows, in the caller's words.
    pub note: Option<Cow<'a, str>>,
    /// SHA-256 of the document, 64 hexadecimal digits.
    pub sha256: Option<Cow<'a, str>>,
    /// Where it can be seen.
    pub url: Option<Cow<'a, str>>,
}

/// Evidence that owns its words.
pub type Evidence = EvidenceOf<'static>;

/// A yes/no fact with its evidence.
///
/// In JSON either an object, or plain `true`, `false` or `null` where there is no evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Fact", with = "Written<'a>"))]
pub struct FactOf<'a> {
    /// What is stated.
    pub answer: Answer,
    /// What supports it.
    pub evidence: Items<'a, EvidenceOf<'a>>,
}

/// A fact that owns its words.
pub type Fact = FactOf<'static>;

impl From<bool> for FactOf<'_> {
    fn from(yes: bool) -> Self {
        let answer = if yes { Answer::Yes } else { Answer::No };
        Self { answer, evidence: Items::default() }
    }
}

/// How a fact is written.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(rename = "Fact", untagged)]
#[expect(dead_code, reason = "it is the schema of what `Fact` reads")]
enum Written<'a> {
    Plain(Option<bool>),
    Full(Full<'a>),
}

/// A fact with what supports it.
#[derive(Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "StatedFact"))]
#[serde(deny_unknown_fields)]
struct Full<'a> {
    answer: Answer,
    #[serde(default)]
    evidence: Items<'a, EvidenceOf<'a>>,
}

impl Read for FactOf<'_> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        const A_FACT: Text = text(
            "`true`, `false`, `null` hoặc {\"answer\": \"yes\" | \"no\" | \"unknown\", \"evidence\": [...]}",
            "`true`, `false`, `null` or {\"answer\": \"yes\" | \"no\" | \"unknown\", \"evidence\": [...]}",
        );
        match node.value {
            Value::Null => Ok(Self::default()),
            Value::Bool(yes) => Ok(Self::from(*yes)),
            Value::Object(_) => {
                let Full { answer, evidence } = Full::read(node)?;
                Ok(Self { answer, evidence })
            }
            _ => Err(node.refused(A_FACT)),
        }
    }
}

deserialize_by_read!(FactOf<'_>);
