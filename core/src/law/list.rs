//! The operation that lists the law.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Body, Citation, InstrumentInfo, Role, article_title, body, describe_instruments, provisions,
};
use crate::Error;
use crate::text::{Arg, Bilingual, text};

/// Which part of the law to list.
#[derive(Debug, Clone, Deserialize)]
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
    /// What an article is about; absent for clauses and points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Bilingual>,
}

/// The decree's table of contents, and the law around it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Provisions {
    /// Who does the ministries' work on the day.
    pub bodies: Vec<Body>,
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
        let listed = provisions()
            .filter(|p| self.article.is_none() || p.article_number() == self.article)
            .map(|p| {
                let number = p.article_number().filter(|_| p.clause_number().is_none());
                let title = number.and_then(article_title).map(|title| title.render(&[]));
                ListedProvision { citation: p.cite(), title }
            })
            .collect();
        let roles = [Role::ElectronicTransactions, Role::NetworkSecurity, Role::Labour];
        Ok(Provisions {
            bodies: roles.into_iter().map(|role| body(role, self.as_of)).collect(),
            instruments: describe_instruments(self.as_of),
            provisions: listed,
        })
    }
}
