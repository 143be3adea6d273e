//! The operation `assess_trust`.

use chrono::NaiveDate;
use serde::Serialize;

use super::dates::earlier;
use super::facts::TrustRequest;
use super::list::{WarningList, prepare, same_list};
use super::rules::{self, LETTERS, RULES};
use super::security_txt::SecurityTxt;
use super::tls;
use crate::Error;
use crate::assessment::say::Say;
use crate::assessment::{Assessment, Detail, Judgement, Outcome, Rule};
use crate::text::{Bilingual, Text, text};

/// A criterion, whether it is met, and until when its evidence counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "TrustCriterion"))]
pub struct CriterionResult {
    /// The last day on which its evidence counts, where one is known.
    pub expires: Option<NaiveDate>,
    /// Its letter: `a` to `e`, `dd` for đ.
    pub letter: &'static str,
    /// What its finding says.
    pub outcome: Outcome,
}

/// Six findings, one for each criterion of Art. 21.2. Never a certificate (reading 20).
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TrustResponse {
    /// The findings.
    pub assessment: Assessment,
    /// The criteria in the order of the law.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<CriterionResult>,
    /// The day after which the verdict no longer stands: the earliest end of the evidence that
    /// settles a criterion.
    pub expires: Option<NaiveDate>,
    /// What the security.txt says, where one was handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_txt: Option<SecurityTxt>,
    /// What the six findings add up to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<Bilingual>,
}

/// The overall outcome in words.
pub(super) fn statement(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Met => text(
            "Đáp ứng các tiêu chí tín nhiệm mạng tại khoản 2 Điều 21 theo bằng chứng đã cung cấp.",
            "The network trust criteria of Art. 21.2 are met by the evidence handed in.",
        ),
        Outcome::NotMet => text(
            "Không đáp ứng các tiêu chí tín nhiệm mạng tại khoản 2 Điều 21.",
            "The network trust criteria of Art. 21.2 are not met.",
        ),
        Outcome::Undetermined => text(
            "Chưa xác định được việc đáp ứng các tiêu chí tín nhiệm mạng: còn thiếu bằng chứng.",
            "Whether the network trust criteria are met is undetermined: evidence is missing.",
        ),
        Outcome::NeedsReview => text(
            "Cần người xem xét trước khi kết luận về các tiêu chí tín nhiệm mạng.",
            "A person has to look before anything is said of the network trust criteria.",
        ),
        Outcome::NotApplicable => text(
            "Nghị định chưa có hiệu lực vào ngày này.",
            "The decree is not in force on this day.",
        ),
    }
}

impl TrustRequest<'_> {
    fn check(&self) -> Result<(), Error> {
        let as_of = self.as_of;
        self.security_level.check(as_of)?;
        self.personal_data.check(as_of)?;
        self.warning_list.check(as_of)?;
        self.content.check(as_of)?;
        self.contact.check(as_of)
    }

    /// Judges the six criteria. The attached document is the warning list.
    ///
    /// # Errors
    /// `invalid_request` for evidence dated after `as_of`, malformed evidence, and hosts or
    /// reports that cannot be read; what [`WarningList::read`] refuses; `limit_exceeded` for a
    /// security.txt that is too long, and for observations and hosts too many to compare.
    pub fn run(self, document: Option<&[u8]>) -> Result<TrustResponse, Error> {
        let list = prepare(&self.warning_list, document)?;
        self.judge("assess_trust", list.as_ref(), document.is_some())
    }

    /// Judges by a list that was prepared before, for many sites.
    ///
    /// # Errors
    /// As [`TrustRequest::run`].
    pub fn run_with(self, list: &WarningList) -> Result<TrustResponse, Error> {
        same_list(&self.warning_list, list)?;
        self.judge("assess_trust", Some(list), true)
    }

    /// Judges in words.
    ///
    /// # Errors
    /// Those of [`TrustRequest::run`].
    pub(super) fn judge(
        &self,
        operation: &'static str,
        list: Option<&WarningList>,
        attached: bool,
    ) -> Result<TrustResponse, Error> {
        self.check()?;
        let Judged { criteria, expires, file } = self.judged::<Judgement>(list, attached)?;
        let (as_of, detail) = (self.as_of, self.detail);
        let full = detail == Detail::Full;
        let shown = |(one, letter): (&Criterion<Judgement>, &'static str)| CriterionResult {
            expires: one.ends,
            letter,
            outcome: one.said.outcome(),
        };
        let lettered = criteria.iter().zip(LETTERS);
        let shown = if full { lettered.map(shown).collect() } else { Vec::new() };
        let findings = RULES.iter().zip(criteria).map(|(rule, one)| rule.finding(one.said));
        let findings = findings.collect();
        let assessment = Assessment { as_of, detail, findings, operation };
        let said = full.then(|| statement(assessment.outcome()).render(&[]));
        let security_txt = file.filter(|_| full).map(|file| *file);
        Ok(TrustResponse { assessment, criteria: shown, expires, security_txt, statement: said })
    }

    /// Judges the six criteria of a request that was checked, saying as much as `J` does.
    ///
    /// # Errors
    /// Those of [`TrustRequest::run`].
    #[inline(always)]
    pub(super) fn judged<J: Say>(
        &self,
        list: Option<&WarningList>,
        attached: bool,
    ) -> Result<Judged<J>, Error> {
        let (as_of, age, site, tls) = (self.as_of, self.max_age, &self.site, &self.encryption);
        let (level, personal) = (&self.security_level, &self.personal_data);
        let (warnings, content, contact) = (&self.warning_list, &self.content, &self.contact);
        let seen = tls::seen(tls, site, as_of)?;
        let file = contact.read(as_of)?;
        let elsewhere = contact.elsewhere(site);
        let own = file.as_deref().filter(|_| !elsewhere);
        let copy_ends = warnings.ends(age);
        let listed = warnings.judge(site, list, attached, as_of, age, copy_ends)?;
        let (encrypted, seen_ends) = seen.judge(site, tls.profile, as_of, age);
        let (scanned, scans_end) = content.judge(as_of, age);
        let page = contact.page(as_of);
        let reached = contact.judge(own, page, elsewhere, as_of);
        let reachable = contact.ends(own, page);
        let one = |rule: &Rule, said: J, ends: Option<NaiveDate>| {
            let said = rule.not_in_force(as_of).unwrap_or(said);
            // Evidence that has ended settles nothing, so its end says nothing of the verdict's.
            let settled = matches!(said.outcome(), Outcome::Met | Outcome::NotMet);
            Criterion { ends: ends.filter(|end| settled && *end >= as_of), said }
        };
        let criteria = [
            one(&rules::LEVEL, level.judge(as_of), level.ends(as_of)),
            one(&rules::PERSONAL, personal.judge(as_of), personal.ends(as_of)),
            one(&rules::ENCRYPTION, encrypted, seen_ends),
            one(&rules::LIST, listed, copy_ends),
            one(&rules::CONTENT, scanned, scans_end),
            one(&rules::CONTACT, reached, reachable),
        ];
        let expires = criteria.iter().map(|one| one.ends).fold(None, earlier);
        Ok(Judged { criteria, expires, file })
    }
}

/// One criterion, judged.
pub(super) struct Criterion<J> {
    ends: Option<NaiveDate>,
    pub(super) said: J,
}

/// The six criteria, judged, in the order of [`RULES`].
pub(super) struct Judged<J> {
    pub(super) criteria: [Criterion<J>; 6],
    pub(super) expires: Option<NaiveDate>,
    file: Option<Box<SecurityTxt>>,
}
