//! Verdicts as they are handed in: JSON that the library wrote once, or that somebody made up.
//!
//! What is read is the shape of [`Assessment`](crate::assessment::Assessment), full or compact.
//! Identifiers must be identifiers and the overall outcome must follow from the findings; texts
//! may be anything and are escaped where they are written.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::assessment::{Detail, Outcome, Quote, Rule, Severity};
use crate::json::{Fault, Node, Read, Value};
use crate::law::{Citation, Provision};
use crate::text::{Arg, Bilingual, Text, text};
use crate::{Error, ErrorKind};

/// The most verdicts in one report.
const MOST_ASSESSMENTS: usize = 100;
/// The most findings in one report.
const MOST_FINDINGS: usize = 5_000;
/// The most pieces of evidence, missing facts, provisions, readings or arguments of a finding.
const MOST_PARTS: usize = 500;
/// The longest identifier in bytes.
const LONGEST_ID: usize = 100;
/// The longest text in bytes.
const LONGEST: usize = 20_000;

/// An argument of a message.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum GivenArg {
    Plain(String),
    Both(Bilingual),
}

impl Read for GivenArg {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        match node.value {
            Value::Text(_) => String::read(node).map(Self::Plain),
            _ => Bilingual::read(node).map(Self::Both),
        }
    }
}

/// The sentence of a finding.
#[derive(Debug, Clone, Serialize, Read)]
#[serde(deny_unknown_fields)]
pub(super) struct GivenMessage {
    pub(super) en: String,
    pub(super) key: String,
    pub(super) vi: String,
}

/// A fact that was missing.
#[derive(Debug, Clone, Serialize, Read)]
#[serde(deny_unknown_fields)]
pub(super) struct GivenMissing {
    pub(super) at: String,
    pub(super) provision: Citation,
    pub(super) why: Bilingual,
}

/// A finding; what only a full verdict holds is absent from a compact one.
#[derive(Debug, Clone, Serialize, Read)]
#[serde(deny_unknown_fields)]
pub(super) struct GivenFinding {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) args: Option<BTreeMap<String, GivenArg>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) asks: Option<Bilingual>,
    pub(super) at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) evidence: Option<Vec<Quote>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<GivenMessage>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) missing: Option<Vec<GivenMissing>>,
    pub(super) outcome: Outcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) provisions: Option<Vec<Citation>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) readings: Option<Vec<u8>>,
    pub(super) rule: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) severity: Option<Severity>,
}

/// A verdict.
#[derive(Debug, Clone, Serialize, Read)]
#[serde(deny_unknown_fields)]
pub struct GivenAssessment {
    pub(super) as_of: NaiveDate,
    pub(super) detail: Detail,
    pub(super) findings: Vec<GivenFinding>,
    pub(super) operation: String,
    pub(super) outcome: Outcome,
    pub(super) rule_set: String,
}

/// A verdict and whom it is about.
#[derive(Debug, Clone, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReportSubject"))]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// The verdict: the field `assessment` of any operation's response, or of a refusal.
    #[cfg_attr(feature = "schema", schemars(with = "crate::assessment::Assessment"))]
    pub assessment: GivenAssessment,
    /// Name of the system, document or body that was assessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

impl GivenFinding {
    /// The rule, where this version of the library has it.
    pub(super) fn known(&self) -> Option<&'static Rule> {
        crate::catalogue::rules().find(|rule| rule.id == self.rule)
    }

    /// The article or annex under which a reader looks for the finding.
    pub(super) fn article(&self) -> Option<Provision> {
        let cited = self.provisions.iter().flatten().next();
        cited.and_then(|cited| cited.id.parse().ok()).map(Provision::whole)
    }

    /// Whether it is known to be advice, which never counts.
    pub(super) fn advisory(&self) -> bool {
        self.severity == Some(Severity::Advisory)
    }

    /// The words of the requirement; the rule's id where there are none.
    pub(super) fn asked(&self) -> Bilingual {
        self.asks
            .clone()
            .unwrap_or_else(|| Bilingual { en: self.rule.clone(), vi: self.rule.clone() })
    }

    /// Adds what the catalogue knows to a finding in short: the requirement, the provisions and
    /// the readings. Not the severity, which the verdict may have lowered.
    fn complete(&mut self) {
        if let Some(rule) = self.known() {
            self.asks.get_or_insert_with(|| rule.what.render(&[]));
            self.provisions
                .get_or_insert_with(|| rule.provisions.iter().map(|p| p.cite()).collect());
            self.readings.get_or_insert_with(|| rule.readings.to_vec());
        } else if self.provisions.is_none()
            && let Some((id, _)) = self.rule.rsplit_once(".r")
            && let Ok(provision) = id.parse::<Provision>()
        {
            self.provisions = Some(vec![provision.cite()]);
        }
    }

    fn check(&self, at: &str, detail: Detail) -> Result<(), Error> {
        identifier(&self.rule, &format!("{at}/rule"))?;
        pointer(&self.at, &format!("{at}/at"))?;
        let full = [
            ("args", self.args.is_some()),
            ("asks", self.asks.is_some()),
            ("evidence", self.evidence.is_some()),
            ("message", self.message.is_some()),
            ("missing", self.missing.is_some()),
            ("provisions", self.provisions.is_some()),
            ("readings", self.readings.is_some()),
            ("severity", self.severity.is_some()),
        ];
        for (name, there) in full {
            if there != (detail == Detail::Full) {
                let message = if there { UNEXPECTED } else { WANTING };
                let name = Arg::Quote(name.to_owned());
                let field = format!("{at}/{}", quoted(&name));
                return Err(Error::invalid(field, message, &[("field", name)]));
            }
        }
        let parts = [
            ("args", self.args.as_ref().map_or(0, BTreeMap::len)),
            ("evidence", self.evidence.as_ref().map_or(0, Vec::len)),
            ("missing", self.missing.as_ref().map_or(0, Vec::len)),
            ("provisions", self.provisions.as_ref().map_or(0, Vec::len)),
            ("readings", self.readings.as_ref().map_or(0, Vec::len)),
        ];
        for (name, there) in parts {
            at_most(there, MOST_PARTS, || format!("{at}/{name}"))?;
        }
        for (name, arg) in self.args.iter().flatten() {
            // A hostile name would otherwise stand in the error's own pointer.
            identifier(name, &format!("{at}/args"))?;
            match arg {
                GivenArg::Plain(plain) => short(plain, || format!("{at}/args/{name}"))?,
                GivenArg::Both(said) => both(said, || format!("{at}/args/{name}"))?,
            }
        }
        if let Some(asks) = &self.asks {
            both(asks, || format!("{at}/asks"))?;
        }
        if let Some(message) = &self.message {
            identifier(&message.key, &format!("{at}/message/key"))?;
            short(&message.en, || format!("{at}/message/en"))?;
            short(&message.vi, || format!("{at}/message/vi"))?;
        }
        for (n, quote) in (0usize..).zip(self.evidence.iter().flatten()) {
            pointer(&quote.at, &format!("{at}/evidence/{n}/at"))?;
            short(&quote.value, || format!("{at}/evidence/{n}/value"))?;
        }
        for (n, missing) in (0usize..).zip(self.missing.iter().flatten()) {
            pointer(&missing.at, &format!("{at}/missing/{n}/at"))?;
            cited(&missing.provision, &format!("{at}/missing/{n}/provision"))?;
            both(&missing.why, || format!("{at}/missing/{n}/why"))?;
        }
        for (n, provision) in (0usize..).zip(self.provisions.iter().flatten()) {
            cited(provision, &format!("{at}/provisions/{n}"))?;
        }
        Ok(())
    }
}

impl GivenAssessment {
    /// What the findings amount to; `None` where a verdict in short does not tell which of them
    /// are advice.
    fn amounts_to(&self) -> Option<Outcome> {
        let mut worst = Outcome::NotApplicable;
        for finding in &self.findings {
            match finding.severity {
                Some(Severity::Required) => worst = worst.or_worse(finding.outcome),
                Some(Severity::Advisory) => {}
                None => return None,
            }
        }
        Some(worst)
    }

    /// How many findings that may count have an outcome.
    pub(super) fn count(&self, outcome: Outcome) -> usize {
        let counted = |finding: &&GivenFinding| finding.outcome == outcome && !finding.advisory();
        self.findings.iter().filter(counted).count()
    }

    /// How many findings are advice.
    pub(super) fn advice(&self) -> usize {
        self.findings.iter().filter(|finding| finding.advisory()).count()
    }

    fn check(&self, at: &str) -> Result<(), Error> {
        identifier(&self.operation, &format!("{at}/operation"))?;
        version(&self.rule_set, &format!("{at}/rule_set"))?;
        for (n, finding) in (0usize..).zip(&self.findings) {
            finding.check(&format!("{at}/findings/{n}"), self.detail)?;
        }
        match self.amounts_to() {
            Some(outcome) if outcome != self.outcome => Err(Error::invalid(
                format!("{at}/outcome"),
                text(
                    "kết luận chung ghi “{given}” nhưng các kết luận riêng cho ra “{found}”",
                    "the overall outcome says `{given}`, but the findings amount to `{found}`",
                ),
                &[("given", Arg::Text(self.outcome.name())), ("found", Arg::Text(outcome.name()))],
            )),
            _ => Ok(()),
        }
    }

    /// Findings by article, in the order of the law; those without one come last.
    pub(super) fn by_article(&self) -> Vec<(Option<Provision>, Vec<&GivenFinding>)> {
        let mut groups: BTreeMap<(bool, Option<Provision>), Vec<&GivenFinding>> = BTreeMap::new();
        for finding in &self.findings {
            let article = finding.article();
            groups.entry((article.is_none(), article)).or_default().push(finding);
        }
        groups.into_iter().map(|((_, article), findings)| (article, findings)).collect()
    }
}

/// Checks every verdict.
///
/// # Errors
/// `limit_exceeded` and `invalid_request` at the field.
pub(super) fn check(subjects: &[Subject]) -> Result<(), Error> {
    if subjects.is_empty() {
        return Err(Error::invalid(
            "/assessments",
            text("cần ít nhất một kết luận", "at least one assessment is needed"),
            &[],
        ));
    }
    at_most(subjects.len(), MOST_ASSESSMENTS, || "/assessments".to_owned())?;
    let mut findings = 0usize;
    for (n, one) in (0usize..).zip(subjects) {
        findings = findings.saturating_add(one.assessment.findings.len());
        at_most(findings, MOST_FINDINGS, || format!("/assessments/{n}/assessment/findings"))?;
        if let Some(name) = &one.subject {
            short(name, || format!("/assessments/{n}/subject"))?;
        }
        one.assessment.check(&format!("/assessments/{n}/assessment"))?;
    }
    Ok(())
}

/// Adds what the catalogue knows to findings in short.
pub(super) fn complete(subjects: &mut [Subject]) {
    for one in subjects {
        one.assessment.findings.iter_mut().for_each(GivenFinding::complete);
    }
}

const WANTING: Text = text(
    "kết luận đầy đủ (`detail` là `full`) phải có trường `{field}`",
    "a full verdict (`detail` is `full`) must have the field `{field}`",
);
const UNEXPECTED: Text = text(
    "kết luận rút gọn (`detail` là `compact`) không có trường `{field}`",
    "a compact verdict (`detail` is `compact`) has no field `{field}`",
);

fn quoted(arg: &Arg) -> &str {
    if let Arg::Quote(name) = arg { name } else { "" }
}

fn at_most(n: usize, most: usize, at: impl Fn() -> String) -> Result<(), Error> {
    if n <= most {
        return Ok(());
    }
    let count = |n| Arg::from(n);
    Err(Error::new(
        ErrorKind::LimitExceeded,
        at(),
        text(
            "có {n} mục, quá giới hạn {most}",
            "there are {n} items, more than the limit of {most}",
        ),
        &[("n", count(n)), ("most", count(most))],
    ))
}

fn short(text_: &str, at: impl Fn() -> String) -> Result<(), Error> {
    if text_.len() <= LONGEST {
        return Ok(());
    }
    let count = |n| Arg::from(n);
    Err(Error::new(
        ErrorKind::LimitExceeded,
        at(),
        text("dài {n} byte, quá giới hạn {most}", "{n} bytes long, more than the limit of {most}"),
        &[("n", count(text_.len())), ("most", count(LONGEST))],
    ))
}

fn both(said: &Bilingual, at: impl Fn() -> String) -> Result<(), Error> {
    short(&said.en, || format!("{}/en", at()))?;
    short(&said.vi, || format!("{}/vi", at()))
}

fn cited(citation: &Citation, at: &str) -> Result<(), Error> {
    identifier(&citation.id, &format!("{at}/id"))?;
    short(&citation.en, || format!("{at}/en"))?;
    short(&citation.vi, || format!("{at}/vi"))
}

/// Identifiers become identifiers of other formats, which allow little.
fn identifier(id: &str, at: &str) -> Result<(), Error> {
    let starts = id.starts_with(|c: char| c.is_ascii_alphabetic());
    if starts { version(id, at) } else { Err(no_identifier(id, at)) }
}

/// An identifier that may start with a digit.
fn version(id: &str, at: &str) -> Result<(), Error> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    let good = !id.is_empty() && id.len() <= LONGEST_ID && id.bytes().all(fits);
    if good { Ok(()) } else { Err(no_identifier(id, at)) }
}

fn no_identifier(id: &str, at: &str) -> Error {
    Error::invalid(
        at.to_owned(),
        text(
            "mã `{id}` phải bắt đầu bằng chữ cái, chỉ gồm chữ cái không dấu, chữ số, `.`, `_`, `-` và \
             dài không quá {most} ký tự",
            "the identifier `{id}` has to start with a letter, hold only ASCII letters, digits, `.`, \
             `_` and `-`, and have at most {most} characters",
        ),
        &[
            ("id", Arg::Quote(id.chars().take(LONGEST_ID).collect())),
            ("most", Arg::from(LONGEST_ID)),
        ],
    )
}

fn pointer(given: &str, at: &str) -> Result<(), Error> {
    short(given, || at.to_owned())?;
    if given.is_empty() || given.starts_with('/') {
        return Ok(());
    }
    Err(Error::invalid(
        at.to_owned(),
        text(
            "JSON Pointer phải rỗng hoặc bắt đầu bằng `/`",
            "a JSON Pointer is empty or starts with `/`",
        ),
        &[],
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(findings: usize, text_: &str) -> Result<(), Error> {
        let finding = r#"{"at":"","outcome":"met","rule":"a"}"#;
        let json = format!(
            r#"{{"assessment":{{"as_of":"2026-11-22","detail":"compact","findings":[{}],
                "operation":"a","outcome":"met","rule_set":"1"}},"subject":"{text_}"}}"#,
            vec![finding; findings].join(",")
        );
        let one: Subject = serde_json::from_str(&json).unwrap();
        check(&[one.clone(), one])
    }

    #[test]
    fn limits_are_held_to_the_last_one() {
        assert!(of(MOST_FINDINGS / 2, "").is_ok());
        let many = of(MOST_FINDINGS / 2 + 1, "").unwrap_err();
        assert_eq!(
            (many.kind(), many.pointer()),
            (ErrorKind::LimitExceeded, "/assessments/1/assessment/findings")
        );
        assert!(of(1, &"x".repeat(LONGEST)).is_ok());
        let long = of(1, &"x".repeat(LONGEST + 1)).unwrap_err();
        assert_eq!(
            (long.kind(), long.pointer()),
            (ErrorKind::LimitExceeded, "/assessments/0/subject")
        );
    }
}
