//! Findings, and the assessment that they make up.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Message, Pointer, Rule};
use crate::json::Read;
use crate::law::Provision;
use crate::text::{Args, Text, text};

/// What a rule says of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The requirement is met (đáp ứng).
    Met,
    /// The requirement is not met (không đáp ứng).
    NotMet,
    /// Facts are missing (chưa xác định được); each is listed.
    Undetermined,
    /// The requirement does not bind here (không áp dụng).
    NotApplicable,
    /// The law leaves it to a person (cần người xem xét).
    NeedsReview,
}

impl Outcome {
    /// Each, in the order in which a reader wants them.
    pub(crate) const ALL: [Self; 5] =
        [Self::NotMet, Self::Undetermined, Self::NeedsReview, Self::Met, Self::NotApplicable];

    /// What a person is told.
    pub fn name(self) -> Text {
        match self {
            Self::Met => text("Đáp ứng", "Met"),
            Self::NotMet => text("Không đáp ứng", "Not met"),
            Self::Undetermined => text("Chưa xác định được", "Undetermined"),
            Self::NotApplicable => text("Không áp dụng", "Not applicable"),
            Self::NeedsReview => text("Cần người xem xét", "Needs review"),
        }
    }

    /// As JSON spells it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::Undetermined => "undetermined",
            Self::NotApplicable => "not_applicable",
            Self::NeedsReview => "needs_review",
        }
    }

    /// The one of two that decides: not met before undetermined before needs review before met,
    /// and not applicable last.
    #[must_use]
    pub fn or_worse(self, other: Self) -> Self {
        let rank = |outcome| match outcome {
            Self::NotApplicable => 0u8,
            Self::Met => 1,
            Self::NeedsReview => 2,
            Self::Undetermined => 3,
            Self::NotMet => 4,
        };
        if rank(other) > rank(self) { other } else { self }
    }

    /// A sign that stands with the words; it tells the outcomes apart without colour.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Met => "✓",
            Self::NotMet => "✗",
            Self::Undetermined => "?",
            Self::NotApplicable => "–",
            Self::NeedsReview => "!",
        }
    }
}

/// Whether a finding counts towards the overall outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Advice; never counts.
    Advisory,
    /// A requirement.
    Required,
}

/// How much a verdict says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// Outcome, rule ids and pointers: the fast answer.
    Compact,
    /// Texts in both languages, provisions, evidence and missing facts.
    #[default]
    Full,
}

/// A fact that is not given, and why it is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Where the request would give it.
    pub at: Pointer,
    /// The provision that needs it.
    pub provision: Provision,
    /// Why, in both languages.
    pub why: Text,
}

/// What the finding rests on: a place in the request and what stood there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// JSON Pointer to the place.
    pub at: Pointer,
    /// What stood there, shortened to 500 characters.
    pub value: String,
}

impl Quote {
    /// Quotes a value, shortened so that a hostile input cannot blow up a verdict.
    pub fn new(at: impl Into<Pointer>, value: &str) -> Self {
        const LONGEST: usize = 500;
        let mut quoted: String = value.chars().take(LONGEST).collect();
        if quoted.len() < value.len() {
            quoted.push('…');
        }
        Self { at: at.into(), value: quoted }
    }
}

/// What one rule says of one subject.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Where in the request the fact stands, or would stand.
    pub at: Pointer,
    /// What the message quotes.
    pub args: Args,
    /// What the finding rests on.
    pub evidence: Vec<Quote>,
    /// The sentence that explains the outcome.
    pub message: &'static Message,
    /// The facts that are missing; never empty when the outcome is undetermined.
    pub missing: Vec<Missing>,
    /// The outcome.
    pub outcome: Outcome,
    /// The rule.
    pub rule: &'static Rule,
    /// Whether it counts.
    pub severity: Severity,
}

/// A verdict: every finding in a stable order, and what they add up to.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The day whose law was applied.
    pub as_of: NaiveDate,
    /// How much of it is written out.
    pub detail: Detail,
    /// All findings, in the order of the rules.
    pub findings: Vec<Finding>,
    /// The operation that made it.
    pub operation: &'static str,
}

impl Assessment {
    /// The overall outcome: not met before undetermined before needs review before met.
    /// Advisory findings never count; where nothing binds, not applicable.
    pub fn outcome(&self) -> Outcome {
        self.findings
            .iter()
            .filter(|finding| finding.severity == Severity::Required)
            .fold(Outcome::NotApplicable, |worst, finding| worst.or_worse(finding.outcome))
    }

    /// The findings that keep the overall outcome from being met.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| {
            finding.severity == Severity::Required
                && !matches!(finding.outcome, Outcome::Met | Outcome::NotApplicable)
        })
    }
}
