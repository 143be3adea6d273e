//! How a verdict is written: fields in the order of RFC 8785, so that equal verdicts are
//! equal bytes in every language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{Assessment, Detail, Finding, Outcome, Quote, RULE_SET, Severity};
use crate::law::Citation;
use crate::text::{Arg, Plain};

/// What one rule says, in short.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "CompactFinding"))]
struct CompactFinding<'a> {
    /// JSON Pointer to the fact in the request.
    at: &'a str,
    outcome: Outcome,
    /// Rule id.
    rule: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "CompactAssessment"))]
struct CompactAssessment<'a> {
    /// The day whose law was applied.
    as_of: NaiveDate,
    /// Always `compact`.
    #[cfg_attr(feature = "schema", schemars(with = "String", extend("const" = "compact")))]
    detail: Detail,
    findings: Vec<CompactFinding<'a>>,
    /// The operation that made the verdict.
    operation: &'static str,
    outcome: Outcome,
    /// Version of the rule set.
    rule_set: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "MissingFact"))]
struct FullMissing<'a> {
    /// JSON Pointer to the place where the request would give the fact.
    at: &'a str,
    /// The provision that needs it.
    provision: Citation,
    /// Why it is needed.
    why: Plain,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Message"))]
struct FullMessage {
    en: String,
    /// Stable key of the sentence.
    key: &'static str,
    vi: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Finding"))]
struct FullFinding<'a> {
    /// Arguments of the message; counts as decimal strings.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, serde_json::Value>"))]
    args: BTreeMap<&'static str, &'a Arg>,
    /// What is asked.
    asks: Plain,
    /// JSON Pointer to the fact in the request.
    at: &'a str,
    evidence: &'a [Quote],
    message: FullMessage,
    missing: Vec<FullMissing<'a>>,
    outcome: Outcome,
    provisions: Vec<Citation>,
    /// Numbers of the readings that the rule rests on.
    readings: &'static [u8],
    /// Rule id.
    rule: &'static str,
    severity: Severity,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "FullAssessment"))]
struct FullAssessment<'a> {
    /// The day whose law was applied.
    as_of: NaiveDate,
    /// Always `full`.
    #[cfg_attr(feature = "schema", schemars(with = "String", extend("const" = "full")))]
    detail: Detail,
    findings: Vec<FullFinding<'a>>,
    /// The operation that made the verdict.
    operation: &'static str,
    outcome: Outcome,
    /// Version of the rule set.
    rule_set: &'static str,
}

impl Finding {
    fn full(&self) -> FullFinding<'_> {
        let message = self.message.text.render(&self.args);
        FullFinding {
            args: self
                .args
                .iter()
                .filter(|(name, _)| *name != "what")
                .map(|(name, arg)| (*name, arg))
                .collect(),
            asks: Plain(self.rule.what),
            at: &self.at,
            evidence: &self.evidence,
            message: FullMessage { en: message.en, key: self.message.key, vi: message.vi },
            missing: self
                .missing
                .iter()
                .map(|missing| FullMissing {
                    at: &missing.at,
                    provision: missing.provision.cite(),
                    why: Plain(missing.why),
                })
                .collect(),
            outcome: self.outcome,
            provisions: self.rule.provisions.iter().map(|p| p.cite()).collect(),
            readings: self.rule.readings,
            rule: self.rule.id,
            severity: self.severity,
        }
    }
}

impl Serialize for Assessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (as_of, detail, operation) = (self.as_of, self.detail, self.operation);
        let (outcome, rule_set) = (self.outcome(), RULE_SET);
        match detail {
            Detail::Compact => {
                let findings = self
                    .findings
                    .iter()
                    .map(|f| CompactFinding { at: &f.at, outcome: f.outcome, rule: f.rule.id })
                    .collect();
                CompactAssessment { as_of, detail, findings, operation, outcome, rule_set }
                    .serialize(serializer)
            }
            Detail::Full => {
                let findings = self.findings.iter().map(Finding::full).collect();
                FullAssessment { as_of, detail, findings, operation, outcome, rule_set }
                    .serialize(serializer)
            }
        }
    }
}

#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "read by the schema generator only")]
enum Written<'a> {
    Compact(CompactAssessment<'a>),
    Full(FullAssessment<'a>),
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Assessment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Assessment".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Written<'_> as schemars::JsonSchema>::json_schema(generator)
    }
}
