//! The operation `assess_checklist`.

use chrono::NaiveDate;
use serde::Serialize;

use super::facts::{self, Facts};
use super::{ChecklistId, item::place};
use crate::Error;
use crate::assessment::{Assessment, Detail, Outcome, Severity};
use crate::json::Read;
use crate::text::Bilingual;

/// Answers to the questions of a checklist. Whatever is left out is unknown.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChecklistRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// Which checklist.
    pub checklist: ChecklistId,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// The answers, by the key of the question.
    #[serde(default)]
    pub facts: Facts,
}

/// A question whose answer can still change a finding.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenQuestion {
    /// The question.
    pub asks: Bilingual,
    /// JSON Pointer to the place of the answer.
    pub at: String,
    /// Whether the answer can still change the overall outcome.
    pub decides: bool,
    /// Its key in `facts`.
    pub key: &'static str,
    /// The rules that wait for it.
    pub rules: Vec<&'static str>,
}

/// Which requirements of a checklist are met.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChecklistVerdict {
    /// A finding for each requirement.
    pub assessment: Assessment,
    /// The questions that are still worth an answer, in the order of the checklist. A question
    /// whose answer can change nothing any more is not among them.
    pub questions: Vec<OpenQuestion>,
}

impl ChecklistRequest {
    /// Judges the answers.
    ///
    /// # Errors
    /// `invalid_request` for an answer to a question that the checklist does not have, of
    /// another kind than the question takes, or with malformed evidence.
    pub fn run(self) -> Result<ChecklistVerdict, Error> {
        let list = self.checklist.get();
        facts::check(list, &self.facts)?;
        let findings = list.judge(&self.facts, self.as_of);
        let (as_of, detail, operation) = (self.as_of, self.detail, "assess_checklist");
        let assessment = Assessment { as_of, detail, findings, operation };
        let decided = assessment.outcome() == Outcome::NotMet;
        let mut questions: Vec<OpenQuestion> = Vec::new();
        for question in list.questions() {
            let at = place(question.key);
            let evidence = format!("{at}/evidence");
            let waiting = || {
                assessment.findings.iter().filter(|finding| {
                    finding.missing.iter().any(|one| one.at == at || one.at == evidence)
                })
            };
            let asked_already = questions.iter().any(|one| one.key == question.key);
            if asked_already || waiting().next().is_none() {
                continue;
            }
            let required = waiting().any(|finding| finding.severity == Severity::Required);
            let rules = waiting().map(|finding| finding.rule.id).collect();
            let (asks, key) = (question.ask.render(&[]), question.key);
            questions.push(OpenQuestion { asks, at, decides: required && !decided, key, rules });
        }
        Ok(ChecklistVerdict { assessment, questions })
    }
}
