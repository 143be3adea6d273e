//! The report as SARIF 2.1.0: a run a verdict, a result a finding.
//!
//! SARIF has a word for every outcome: `pass`, `fail`, `open`, `review` and `notApplicable`. What
//! it has no field for stands in the property bags, so that nothing is lost.

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;

use super::Report;
use super::given::{GivenArg, GivenAssessment, GivenFinding, Subject};
use super::write::{Json, digest};
use crate::assessment::{Detail, Outcome, Severity};
use crate::law::Citation;
use crate::text::Bilingual;

/// A whole log.
pub(super) fn write(report: &Report) -> String {
    let mut json = Json::default();
    json.open('{');
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.field("version", "2.1.0");
    json.begin("runs", '[');
    for (n, one) in (1usize..).zip(&report.subjects) {
        run(report, n, one, &mut json);
    }
    json.close(']');
    json.close('}');
    json.0
}

fn run(report: &Report, n: usize, one: &Subject, json: &mut Json) {
    let assessment = &one.assessment;
    // Each rule once, in the order of its first finding.
    let mut rules: Vec<&GivenFinding> = Vec::new();
    let mut places = BTreeMap::new();
    for finding in &assessment.findings {
        places.entry(finding.rule.as_str()).or_insert_with(|| {
            rules.push(finding);
            rules.len().saturating_sub(1)
        });
    }
    json.open('{');
    json.begin("tool", '{');
    json.begin("driver", '{');
    json.field("name", "nd137");
    json.field("version", &assessment.rule_set);
    json.field("language", "vi");
    json.one("shortDescription", "text", "Nghị định 137/2024/NĐ-CP · Decree 137/2024/NĐ-CP");
    json.begin("rules", '[');
    for finding in rules {
        rule(finding, json);
    }
    json.close(']');
    json.close('}');
    json.close('}');
    json.one("automationDetails", "id", &format!("nd137/{}/{n}", assessment.operation));
    json.begin("invocations", '[');
    json.open('{');
    json.raw("\"executionSuccessful\":true");
    json.field("endTimeUtc", &report.at.at().to_utc().to_rfc3339_opts(SecondsFormat::Secs, true));
    json.close('}');
    json.close(']');
    json.begin("results", '[');
    for finding in &assessment.findings {
        let place = places.get(finding.rule.as_str()).copied().unwrap_or_default();
        result(finding, place, one.subject.as_deref().unwrap_or_default(), json);
    }
    json.close(']');
    properties(assessment, one.subject.as_deref(), report, json);
    json.close('}');
}

fn properties(
    assessment: &GivenAssessment,
    subject: Option<&str>,
    report: &Report,
    json: &mut Json,
) {
    json.begin("properties", '{');
    json.field("as_of", &assessment.as_of.to_string());
    json.field("at", &report.at.to_string());
    let full = assessment.detail == Detail::Full;
    json.field("detail", if full { "full" } else { "compact" });
    json.field("operation", &assessment.operation);
    json.field("outcome", assessment.outcome.tag());
    json.field("rule_set", &assessment.rule_set);
    if let Some(subject) = subject {
        json.field("subject", subject);
    }
    json.close('}');
}

fn rule(finding: &GivenFinding, json: &mut Json) {
    let asked = finding.asked();
    json.open('{');
    json.field("id", &finding.rule);
    json.one("shortDescription", "text", &asked.vi);
    json.one("fullDescription", "text", &asked.en);
    let level = if finding.advisory() { "note" } else { "error" };
    json.one("defaultConfiguration", "level", level);
    json.begin("properties", '{');
    json.raw(if finding.known().is_some() { "\"known\":true" } else { "\"known\":false" });
    json.begin("tags", '[');
    let tags: BTreeSet<&str> = finding.provisions.iter().flatten().map(|p| p.id.as_str()).collect();
    for tag in tags {
        json.text(tag);
    }
    json.close(']');
    json.close('}');
    json.close('}');
}

fn result(finding: &GivenFinding, place: usize, subject: &str, json: &mut Json) {
    let (kind, level) = match finding.outcome {
        Outcome::Met => ("pass", "none"),
        Outcome::NotMet if finding.advisory() => ("fail", "note"),
        Outcome::NotMet => ("fail", "error"),
        Outcome::Undetermined => ("open", "none"),
        Outcome::NeedsReview => ("review", "none"),
        Outcome::NotApplicable => ("notApplicable", "none"),
    };
    json.open('{');
    json.field("ruleId", &finding.rule);
    json.name("ruleIndex");
    json.raw(&place.to_string());
    json.field("kind", kind);
    json.field("level", level);
    let said = match &finding.message {
        Some(message) => format!("{}\n{}", message.vi, message.en),
        None => {
            let (asked, name) = (finding.asked(), finding.outcome.name());
            format!("{}: {}.\n{}: {}.", name.vi, asked.vi, name.en, asked.en)
        }
    };
    json.one("message", "text", &said);
    if !finding.at.is_empty() {
        json.begin("locations", '[');
        json.open('{');
        json.begin("logicalLocations", '[');
        json.open('{');
        json.field("fullyQualifiedName", &finding.at);
        json.field("kind", "value");
        json.close('}');
        json.close(']');
        json.close('}');
        json.close(']');
    }
    // The same finding about the same subject is the same one in the next report.
    let name = format!("{subject}\n{}\n{}", finding.rule, finding.at);
    json.one("partialFingerprints", "nd137/v1", &digest(name.as_bytes()));
    json.begin("properties", '{');
    if let Some(args) = &finding.args {
        json.begin("args", '{');
        for (name, arg) in args {
            match arg {
                GivenArg::Plain(plain) => json.field(name, plain),
                GivenArg::Both(said) => both(name, said, json),
            }
        }
        json.close('}');
    }
    if let Some(asks) = &finding.asks {
        both("asks", asks, json);
    }
    json.field("at", &finding.at);
    if let Some(evidence) = &finding.evidence {
        json.begin("evidence", '[');
        for quote in evidence {
            json.open('{');
            json.field("at", &quote.at);
            json.field("value", &quote.value);
            json.close('}');
        }
        json.close(']');
    }
    if let Some(message) = &finding.message {
        json.begin("message", '{');
        json.field("en", &message.en);
        json.field("key", &message.key);
        json.field("vi", &message.vi);
        json.close('}');
    }
    if let Some(missing) = &finding.missing {
        json.begin("missing", '[');
        for one in missing {
            json.open('{');
            json.field("at", &one.at);
            json.name("provision");
            cited(&one.provision, json);
            both("why", &one.why, json);
            json.close('}');
        }
        json.close(']');
    }
    json.field("outcome", finding.outcome.tag());
    json.begin("provisions", '[');
    for one in finding.provisions.iter().flatten() {
        cited(one, json);
    }
    json.close(']');
    json.begin("readings", '[');
    for number in finding.readings.iter().flatten() {
        json.raw(&number.to_string());
    }
    json.close(']');
    match finding.severity {
        Some(Severity::Advisory) => json.field("severity", "advisory"),
        Some(Severity::Required) => json.field("severity", "required"),
        None => {}
    }
    json.close('}');
    json.close('}');
}

fn cited(citation: &Citation, json: &mut Json) {
    json.open('{');
    json.field("en", &citation.en);
    json.field("id", &citation.id);
    json.field("vi", &citation.vi);
    json.close('}');
}

fn both(name: &str, said: &Bilingual, json: &mut Json) {
    json.begin(name, '{');
    json.field("en", &said.en);
    json.field("vi", &said.vi);
    json.close('}');
}
