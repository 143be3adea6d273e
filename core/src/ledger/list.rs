//! The operation that lists the law with its ledger.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Coverage, entry};
use crate::Error;
use crate::json::Read;
use crate::law::{
    Body, Citation, InstrumentInfo, Provision, Role, article_title, body, describe_instruments,
    provisions,
};
use crate::text::{Arg, Bilingual, text};

/// Which part of the law to list.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProvisionsRequest {
    /// One article (1 to 24); all articles if absent.
    #[serde(default)]
    pub article: Option<u16>,
    /// The day by which instruments and bodies are resolved.
    pub as_of: NaiveDate,
}

/// An article, clause or point of the decree.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedProvision {
    /// Its three written forms.
    pub citation: Citation,
    /// What the library makes of it.
    pub coverage: Coverage,
    /// Why.
    pub reason: Bilingual,
    /// The rules that check it or what stands below it.
    pub rules: Vec<&'static str>,
    /// What an article is about; absent for clauses and points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Bilingual>,
}

/// How many of the listed provisions there are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LedgerCounts {
    /// Checked by rules.
    pub coded: u16,
    /// Asks nothing of anybody.
    pub declaratory: u16,
    /// Left to a person.
    pub needs_review: u16,
    /// Addressed to a state body only.
    pub state_body: u16,
}

/// The decree's table of contents with the ledger, and the law around it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Provisions {
    /// Who does the ministries' work on the day.
    pub bodies: Vec<Body>,
    /// How many of the listed provisions there are of each kind.
    pub counts: LedgerCounts,
    /// The instruments that the library cites.
    pub instruments: Vec<InstrumentInfo>,
    /// The provisions, in the order of the decree.
    pub provisions: Vec<ListedProvision>,
}

impl ProvisionsRequest {
    /// Lists provisions, instruments and bodies.
    ///
    /// # Errors
    /// `invalid_request` at `/article` when the decree has no such article.
    pub fn run(self) -> Result<Provisions, Error> {
        if let Some(number) = self.article
            && article_title(number).is_none()
        {
            return Err(Error::invalid(
                "/article",
                text(
                    "Nghị định có các điều từ 1 đến 24, không có Điều {n}",
                    "the decree has articles 1 to 24, not {n}",
                ),
                &[("n", Arg::Count(u128::from(number)))],
            ));
        }
        let listed: Vec<ListedProvision> = provisions()
            .filter(|p| self.article.is_none() || p.article_number() == self.article)
            .map(listed)
            .collect();
        let mut counts = LedgerCounts::default();
        for one in &listed {
            let count = match one.coverage {
                Coverage::Coded => &mut counts.coded,
                Coverage::Declaratory => &mut counts.declaratory,
                Coverage::NeedsReview => &mut counts.needs_review,
                Coverage::StateBody => &mut counts.state_body,
            };
            *count = count.saturating_add(1);
        }
        let roles = [Role::ElectronicTransactions, Role::NetworkSecurity, Role::Labour];
        Ok(Provisions {
            bodies: roles.into_iter().map(|role| body(role, self.as_of)).collect(),
            counts,
            instruments: describe_instruments(self.as_of),
            provisions: listed,
        })
    }
}

fn listed(provision: Provision) -> ListedProvision {
    let number = provision.article_number().filter(|_| provision.clause_number().is_none());
    let line = entry(provision);
    ListedProvision {
        citation: provision.cite(),
        coverage: line.coverage,
        reason: line.reason,
        rules: line.rules.iter().map(|rule| rule.id).collect(),
        title: number.and_then(article_title).map(|title| title.render(&[])),
    }
}
