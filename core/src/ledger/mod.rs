//! The ledger: each of the decree's 220 provisions is coded, left to a person, declaratory, or
//! addressed to a state body only; and what rules and provisions mean, in plain words.
//!
//! What is coded is read from the catalogue of rules, never typed here; a note says of the rest
//! why it is not. A test fails on a gap.

mod addressee;
mod explain;
mod list;
mod notes;
mod reading;

use serde::Serialize;

pub(crate) use addressee::refers;
pub use explain::{ExplainRequest, Explanation, NumberedReading};
pub use list::{LedgerCounts, ListedProvision, Provisions, ProvisionsRequest};

use crate::assessment::Rule;
use crate::catalogue;
use crate::law::Provision;
use crate::text::{Bilingual, Text, text};

/// What the library makes of a provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// Rules check it, or what stands below it.
    Coded,
    /// It says what is, and asks nothing of anybody.
    Declaratory,
    /// It asks something that only a person can judge.
    NeedsReview,
    /// It gives work to a named state body only.
    StateBody,
}

/// A line of the ledger.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What the library makes of the provision.
    pub coverage: Coverage,
    /// The provision.
    pub provision: Provision,
    /// Why.
    pub reason: Bilingual,
    /// The rules that cite it or something below it, in the order of the catalogue.
    pub rules: Vec<&'static Rule>,
}

const DIRECT: Text =
    text("Số quy tắc kiểm tra trực tiếp điều khoản này: {n}.", "Rules that check it: {n}.");
const BELOW: Text = text(
    "Được kiểm tra qua các khoản, điểm bên dưới; số quy tắc: {n}.",
    "Checked through the clauses and points below it; rules: {n}.",
);
/// Never shown of the decree as it is: a test fails on a gap.
const GAP: Text = text(
    "Thư viện chưa có quy tắc cho điều khoản này; cần người xem xét.",
    "The library has no rule for this provision yet; a person has to look.",
);

/// Whether a provision is the other, or holds it.
fn holds(outer: Provision, inner: Provision) -> bool {
    outer.instrument() == inner.instrument()
        && outer.article_number() == inner.article_number()
        && outer.clause_number().is_none_or(|clause| inner.clause_number() == Some(clause))
        && outer.point_letter().is_none_or(|point| inner.point_letter() == Some(point))
}

/// The line of one provision.
pub fn entry(provision: Provision) -> Entry {
    let direct = catalogue::rules().filter(|rule| rule.provisions.contains(&provision)).count();
    let rules: Vec<&'static Rule> = catalogue::rules()
        .filter(|rule| rule.provisions.iter().any(|cited| holds(provision, *cited)))
        .collect();
    let note = notes::NOTES.iter().find(|note| note.0 == provision);
    let (coverage, reason, n) = match (rules.len(), direct, note) {
        (0, _, Some((_, coverage, why))) => (*coverage, *why, 0),
        (0, _, None) => (Coverage::NeedsReview, GAP, 0),
        (all, 0, _) => (Coverage::Coded, BELOW, all),
        (_, direct, _) => (Coverage::Coded, DIRECT, direct),
    };
    Entry { coverage, provision, reason: reason.render(&[("n", n.into())]), rules }
}

#[cfg(test)]
mod tests;
