//! The report as OSCAL assessment results: a result a verdict, an observation a finding.
//!
//! A finding of OSCAL has a status that is `satisfied` or `not-satisfied`. Only met and not met
//! can honestly become one; undetermined, needs review and not applicable stay observations, as
//! does advice, each with its outcome as a property.
//!
//! Objectives are the rules, controls the provisions, as in the catalogue of
//! [`CatalogueRequest`](super::CatalogueRequest).

use std::collections::BTreeSet;

use super::Report;
use super::given::{GivenFinding, Subject};
use super::page::{
    ADVICE, EVIDENCE, MISSING, NO_NAME, OPERATION, READINGS, TITLE, UNKNOWN_RULE, numbers,
};
use super::write::{Json, digest, markdown, uuid};
use crate::assessment::{Outcome, RULE_SET};
use crate::text::{Bilingual, Text, text};

/// The version of OSCAL that is written.
const VERSION: &str = "1.2.1";
/// The namespace of the properties that are our own.
const NAMESPACE: &str = "urn:nd137:oscal";

const PLAN: Text = text(
    "Không có kế hoạch đánh giá riêng: bộ quy tắc của thư viện quyết định đánh giá gì.",
    "There is no assessment plan: the rule set of the library decides what is assessed.",
);

/// The start of every OSCAL document of ours.
pub(super) fn metadata(json: &mut Json, title: &str, at: &str) {
    json.begin("metadata", '{');
    json.field("title", title);
    json.field("last-modified", at);
    json.field("version", RULE_SET);
    json.field("oscal-version", VERSION);
    json.close('}');
}

/// A property of our own; a value is one line and never empty.
pub(super) fn property(json: &mut Json, name: &str, value: &str) {
    let line = line(value);
    json.open('{');
    json.field("name", name);
    json.field("ns", NAMESPACE);
    json.field("value", if line.is_empty() { "-" } else { &line });
    json.close('}');
}

/// One line without characters that cannot be seen.
fn line(value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace().collect();
    words.join(" ").chars().map(crate::text::visible).collect()
}

/// Both languages as one line of Markdown.
pub(super) fn both(said: &Bilingual) -> String {
    format!("{} · {}", markdown(&said.vi), markdown(&said.en))
}

fn fixed(said: Text) -> String {
    format!("{} · {}", said.vi, said.en)
}

/// A whole document. Its identifiers follow from the canonical form of the report.
pub(super) fn write(report: &Report, canonical: &str) -> String {
    let (seed, at) = (digest(canonical.as_bytes()), report.at.to_string());
    let plan = uuid(&format!("{seed}/plan"));
    let mut json = Json::default();
    json.open('{');
    json.begin("assessment-results", '{');
    json.field("uuid", &uuid(&seed));
    metadata(&mut json, &fixed(TITLE), &at);
    json.one("import-ap", "href", &format!("#{plan}"));
    json.begin("results", '[');
    for (n, one) in (0usize..).zip(&report.subjects) {
        result(&format!("{seed}/{n}"), one, &at, &mut json);
    }
    json.close(']');
    json.begin("back-matter", '{');
    json.begin("resources", '[');
    json.open('{');
    json.field("uuid", &plan);
    json.field("description", &fixed(PLAN));
    json.close('}');
    json.close(']');
    json.close('}');
    json.close('}');
    json.close('}');
    json.0
}

fn result(seed: &str, one: &Subject, at: &str, json: &mut Json) {
    let (assessment, findings) = (&one.assessment, &one.assessment.findings);
    let named = one.subject.as_deref().map(markdown).filter(|name| !name.is_empty());
    let name = named.unwrap_or_else(|| fixed(NO_NAME));
    let component = uuid(&format!("{seed}/subject"));
    json.open('{');
    json.field("uuid", &uuid(seed));
    json.field("title", &name);
    let description = format!("{}: {}", fixed(OPERATION), assessment.operation);
    json.field("description", &markdown(&description));
    json.field("start", at);
    json.field("end", at);
    json.begin("props", '[');
    property(json, "as-of", &assessment.as_of.to_string());
    property(json, "operation", &assessment.operation);
    property(json, "outcome", assessment.outcome.tag());
    property(json, "rule-set", &assessment.rule_set);
    json.close(']');
    json.begin("local-definitions", '{');
    json.begin("components", '[');
    json.open('{');
    json.field("uuid", &component);
    json.field("type", "system");
    json.field("title", &name);
    json.field("description", &name);
    json.begin("status", '{');
    json.field("state", "other");
    json.field("remarks", "not assessed");
    json.close('}');
    json.close('}');
    json.close(']');
    json.close('}');
    reviewed(findings, json);
    if !findings.is_empty() {
        json.begin("observations", '[');
        for (n, finding) in (0usize..).zip(findings) {
            observation(&format!("{seed}/{n}"), finding, &component, at, json);
        }
        json.close(']');
    }
    let settled: Vec<(usize, &GivenFinding)> = (0usize..)
        .zip(findings)
        .filter(|(_, f)| matches!(f.outcome, Outcome::Met | Outcome::NotMet) && !f.advisory())
        .collect();
    if !settled.is_empty() {
        json.begin("findings", '[');
        for (n, finding) in settled {
            settled_finding(&format!("{seed}/{n}"), finding, json);
        }
        json.close(']');
    }
    json.close('}');
}

/// The provisions that were judged, each once.
fn reviewed(findings: &[GivenFinding], json: &mut Json) {
    let ids: BTreeSet<&str> = findings
        .iter()
        .flat_map(|f| f.provisions.iter().flatten())
        .map(|p| p.id.as_str())
        .collect();
    json.begin("reviewed-controls", '{');
    json.begin("control-selections", '[');
    json.open('{');
    if ids.is_empty() {
        json.begin("include-all", '{');
        json.close('}');
    } else {
        json.begin("include-controls", '[');
        for id in ids {
            json.open('{');
            json.field("control-id", id);
            json.close('}');
        }
        json.close(']');
    }
    json.close('}');
    json.close(']');
    json.close('}');
}

fn observation(seed: &str, finding: &GivenFinding, subject: &str, at: &str, json: &mut Json) {
    json.open('{');
    json.field("uuid", &uuid(&format!("{seed}/observation")));
    json.field("title", &both(&finding.asked()));
    json.field("description", &description(finding));
    json.begin("props", '[');
    property(json, "rule", &finding.rule);
    property(json, "outcome", finding.outcome.tag());
    if let Some(severity) = finding.severity {
        let advisory = severity == crate::assessment::Severity::Advisory;
        property(json, "severity", if advisory { "advisory" } else { "required" });
    }
    if finding.known().is_none() {
        property(json, "unknown-rule", UNKNOWN_RULE.en);
    }
    if !finding.at.is_empty() {
        property(json, "pointer", &finding.at);
    }
    for cited in finding.provisions.iter().flatten() {
        property(json, "provision", &cited.id);
    }
    json.close(']');
    json.begin("methods", '[');
    json.text("TEST");
    json.close(']');
    json.begin("types", '[');
    json.text("control-objective");
    json.close(']');
    json.begin("subjects", '[');
    json.open('{');
    json.field("subject-uuid", subject);
    json.field("type", "component");
    json.close('}');
    json.close(']');
    let mut evidence = finding.evidence.iter().flatten().peekable();
    if evidence.peek().is_some() {
        json.begin("relevant-evidence", '[');
        for quote in evidence {
            json.open('{');
            let shown = format!(
                "{}: {} ({})",
                fixed(EVIDENCE),
                markdown(&quote.value),
                markdown(&quote.at)
            );
            json.field("description", &shown);
            json.close('}');
        }
        json.close(']');
    }
    json.field("collected", at);
    let remarks = remarks(finding);
    if !remarks.is_empty() {
        json.field("remarks", &remarks);
    }
    json.close('}');
}

/// The sentence, or the outcome where a verdict in short has none.
fn description(finding: &GivenFinding) -> String {
    match &finding.message {
        Some(message) => format!("{}\n\n{}", markdown(&message.vi), markdown(&message.en)),
        None => fixed(finding.outcome.name()),
    }
}

/// Missing facts, citations and readings as Markdown paragraphs.
fn remarks(finding: &GivenFinding) -> String {
    let mut lines: Vec<String> = Vec::new();
    for missing in finding.missing.iter().flatten() {
        let cited = &missing.provision;
        lines.push(format!(
            "{}: {} ({}) – {} · {}",
            fixed(MISSING),
            both(&missing.why),
            markdown(&missing.at),
            markdown(&cited.vi),
            markdown(&cited.en)
        ));
    }
    for cited in finding.provisions.iter().flatten() {
        lines.push(format!("{} · {}", markdown(&cited.vi), markdown(&cited.en)));
    }
    let readings = numbers(finding);
    if !readings.is_empty() {
        lines.push(format!("{}: {readings}", fixed(READINGS)));
    }
    if finding.advisory() {
        lines.push(fixed(ADVICE));
    }
    lines.join("\n\n")
}

fn settled_finding(seed: &str, finding: &GivenFinding, json: &mut Json) {
    let (state, reason) = match finding.outcome {
        Outcome::Met => ("satisfied", "pass"),
        _ => ("not-satisfied", "fail"),
    };
    json.open('{');
    json.field("uuid", &uuid(&format!("{seed}/finding")));
    json.field("title", &both(&finding.asked()));
    json.field("description", &description(finding));
    json.begin("target", '{');
    json.field("type", "objective-id");
    json.field("target-id", &finding.rule);
    json.begin("status", '{');
    json.field("state", state);
    json.field("reason", reason);
    json.close('}');
    json.close('}');
    json.begin("related-observations", '[');
    json.open('{');
    json.field("observation-uuid", &uuid(&format!("{seed}/observation")));
    json.close('}');
    json.close(']');
    json.close('}');
}
