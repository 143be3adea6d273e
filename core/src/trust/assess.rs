//! The operation `assess_trust`.

use chrono::NaiveDate;
use serde::Serialize;

use super::dates::earlier;
use super::facts::TrustRequest;
use super::list::{WarningList, prepare, same_list};
use super::security_txt::SecurityTxt;
use super::{rules, tls};
use crate::Error;
use crate::assessment::{Assessment, Detail, Finding, Judgement, Outcome, Rule};
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

impl TrustRequest {
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
    /// security.txt that is too long.
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

    pub(super) fn judge(
        &self,
        operation: &'static str,
        list: Option<&WarningList>,
        attached: bool,
    ) -> Result<TrustResponse, Error> {
        self.check()?;
        let (as_of, age, site) = (self.as_of, self.max_age, &self.site);
        let seen = tls::seen(&self.encryption, as_of)?;
        let file = self.contact.read(as_of)?;
        let listed = self.warning_list.judge(site, list, attached, as_of, age)?;
        let judged: [(&'static str, &'static Rule, Judgement, Option<NaiveDate>); 6] = [
            ("a", &rules::LEVEL, self.security_level.judge(as_of), self.security_level.ends(as_of)),
            (
                "b",
                &rules::PERSONAL,
                self.personal_data.judge(as_of),
                self.personal_data.ends(as_of),
            ),
            (
                "c",
                &rules::ENCRYPTION,
                seen.judge(site, self.encryption.profile, as_of, age),
                seen.ends(site, age),
            ),
            ("d", &rules::LIST, listed, self.warning_list.ends(age)),
            ("dd", &rules::CONTENT, self.content.judge(as_of, age), self.content.ends(as_of, age)),
            (
                "e",
                &rules::CONTACT,
                self.contact.judge(file.as_ref(), as_of),
                self.contact.ends(file.as_ref(), as_of),
            ),
        ];
        let full = self.detail == Detail::Full;
        let mut findings: Vec<Finding> = Vec::with_capacity(6);
        let mut criteria = Vec::new();
        let mut expires = None;
        for (letter, rule, judgement, ends) in judged {
            let judgement = rule.not_in_force(as_of).unwrap_or(judgement);
            let outcome = judgement.outcome();
            // Evidence that has ended settles nothing, so its end says nothing of the verdict's.
            let settled = matches!(outcome, Outcome::Met | Outcome::NotMet);
            let ends = ends.filter(|end| settled && *end >= as_of);
            expires = earlier(expires, ends);
            if full {
                criteria.push(CriterionResult { expires: ends, letter, outcome });
            }
            findings.push(rule.finding(judgement));
        }
        let assessment = Assessment { as_of, detail: self.detail, findings, operation };
        let said = full.then(|| statement(assessment.outcome()).render(&[]));
        let security_txt = file.filter(|_| full);
        Ok(TrustResponse { assessment, criteria, expires, security_txt, statement: said })
    }
}
