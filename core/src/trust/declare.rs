//! The operation `declare_trust`: the owner's own declaration (tự công bố, Art. 21.3).

use chrono::NaiveDate;
use serde::Serialize;

use super::assess::{TrustResponse, statement};
use super::document::html;
use super::facts::TrustRequest;
use super::list::prepare;
use super::rules::{D21_2, LETTERS};
use crate::Error;
use crate::assessment::{Assessment, Finding, Outcome, RULE_SET};
use crate::json::Read;
use crate::law::{Citation, Instrument, Provision};
use crate::text::{Bilingual, Text, text, tidy};

/// The longest name or URL in a declaration, in characters.
const LONGEST: usize = 500;

/// What a declaration is made of.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclareRequest {
    /// Who signs for the owner: name and position.
    #[serde(default)]
    pub declared_by: Option<String>,
    /// The system's owner (chủ quản hệ thống thông tin).
    pub owner: String,
    /// Where it is declared.
    #[serde(default)]
    pub place: Option<String>,
    /// The system's name.
    pub system: String,
    /// The site and the evidence; its `as_of` is the day of the declaration.
    pub trust: TrustRequest<'static>,
    /// The site's address.
    pub url: String,
}

/// A criterion in a declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeclaredCriterion {
    /// What is asked.
    pub asks: Bilingual,
    /// What shows it.
    pub evidence: Bilingual,
    /// The last day on which that counts, where one is known.
    pub expires: Option<NaiveDate>,
    /// Its letter: `a` to `e`, `dd` for đ.
    pub letter: &'static str,
}

/// A self-declaration. It is no certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declaration {
    /// The day of the declaration.
    pub as_of: NaiveDate,
    /// The six criteria.
    pub criteria: Vec<DeclaredCriterion>,
    /// Who signs for the owner.
    pub declared_by: Option<String>,
    /// The last day on which all of the evidence counts.
    pub expires: Option<NaiveDate>,
    /// What it is not.
    pub note: Bilingual,
    /// The system's owner.
    pub owner: String,
    /// Where it is declared.
    pub place: Option<String>,
    /// What it rests on.
    pub provisions: Vec<Citation>,
    /// Version of the rule set.
    pub rule_set: &'static str,
    /// What is declared.
    pub statement: Bilingual,
    /// The system's name.
    pub system: String,
    /// The site's address.
    pub url: String,
}

/// The declaration in two forms.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeclareResponse {
    /// The findings; all are met.
    pub assessment: Assessment,
    /// The declaration.
    pub declaration: Declaration,
    /// The declaration as a page to read and print: it loads nothing from elsewhere.
    pub html: String,
}

const NOTE: Text = text(
    "Đây là bản tự công bố của chủ quản hệ thống thông tin (khoản 3 Điều 21), không phải chứng nhận \
     tín nhiệm mạng. Nội dung dựa trên bằng chứng nêu trong bảng, vào ngày công bố.",
    "This is the system owner's own declaration (Art. 21.3), not a network trust certificate. It \
     rests on the evidence in the table, on the day of the declaration.",
);

/// A name that is there, tidied.
fn named(value: &str, at: &'static str) -> Result<String, Error> {
    const NAMELESS: Text =
        text("bản tự công bố phải có thông tin này", "a declaration has to give this");
    const LONG: Text = text("dài quá 500 ký tự", "longer than 500 characters");
    let value = tidy(value);
    if value.is_empty() {
        return Err(Error::invalid(at, NAMELESS, &[]));
    }
    if value.chars().count() > LONGEST {
        return Err(Error::invalid(at, LONG, &[]));
    }
    Ok(value)
}

impl DeclareRequest {
    /// Makes the declaration, where all six criteria are met.
    ///
    /// # Errors
    /// `refused` with every finding where a criterion is not met, undetermined or needs review;
    /// `invalid_request` for a missing name, an address that is not https or not on a host of the
    /// site, and below `/trust` what `assess_trust` refuses.
    pub fn run(self, document: Option<&[u8]>) -> Result<DeclareResponse, Error> {
        const ADDRESS: Text = text(
            "địa chỉ trang phải là URL https:// đầy đủ, trên một tên miền ở `/trust/site/hosts`",
            "the address has to be a full https:// URL on one of `/trust/site/hosts`",
        );
        let owner = named(&self.owner, "/owner")?;
        let system = named(&self.system, "/system")?;
        let url = named(&self.url, "/url")?;
        if !url.starts_with("https://") || url.contains([' ', '"', '<', '>']) {
            return Err(Error::invalid("/url", ADDRESS, &[]));
        }
        let optional =
            |value: &Option<String>, at| value.as_deref().map(|value| named(value, at)).transpose();
        let declared_by = optional(&self.declared_by, "/declared_by")?;
        let place = optional(&self.place, "/place")?;

        let inside = |error: Error| error.under("/trust");
        let list = prepare(&self.trust.warning_list, document).map_err(inside)?;
        let judged = self.trust.judge("declare_trust", list.as_ref(), document.is_some());
        let TrustResponse { mut assessment, criteria, expires, .. } = judged.map_err(inside)?;
        for finding in &mut assessment.findings {
            below(finding);
        }
        if assessment.outcome() != Outcome::Met {
            return Err(Error::refused(assessment));
        }
        // The evidence speaks for the hosts that were judged, and for no other address.
        if !self.trust.site.has(&url) {
            return Err(Error::invalid("/url", ADDRESS, &[]));
        }
        // A compact verdict carries no criteria; each has one finding, in the same order.
        let criteria = (0usize..)
            .zip(&assessment.findings)
            .zip(LETTERS)
            .map(|((n, finding), letter)| DeclaredCriterion {
                asks: finding.rule.what.render(&[]),
                evidence: finding.message.text.render(&finding.args),
                expires: criteria.get(n).and_then(|one| one.expires),
                letter,
            })
            .collect();
        let d21_3 = Provision::article(Instrument::Nd137, 21).clause(3);
        let declaration = Declaration {
            as_of: assessment.as_of,
            criteria,
            declared_by,
            expires,
            note: NOTE.render(&[]),
            owner,
            place,
            provisions: vec![d21_3.cite(), D21_2.cite()],
            rule_set: RULE_SET,
            statement: statement(Outcome::Met).render(&[]),
            system,
            url,
        };
        let html = html(&declaration);
        Ok(DeclareResponse { assessment, declaration, html })
    }
}

/// The places of a verdict on what stands below `/trust`.
fn below(finding: &mut Finding) {
    let under = |at: &mut crate::assessment::Pointer| *at = format!("/trust{at}").into();
    under(&mut finding.at);
    finding.missing.iter_mut().for_each(|missing| under(&mut missing.at));
    finding.evidence.iter_mut().for_each(|quote| under(&mut quote.at));
}
