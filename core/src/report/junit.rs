//! The report as JUnit XML, for continuous integration: a suite a verdict, a case a finding.
//!
//! Met passes, not met fails, undetermined and needs review are errors (the run is not green
//! before somebody has settled them), not applicable is skipped, and so is advice that is not met.

use super::Report;
use super::given::GivenFinding;
use super::page::{
    ADVICE, EVIDENCE, MISSING, NO_NAME, PLACE, PROVISIONS, READINGS, RULE, TITLE, UNKNOWN_RULE,
    numbers,
};
use super::write::xml;
use crate::assessment::Outcome;
use crate::text::Text;

/// How a finding ends as a test case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Passed,
    Failed,
    Error,
    Skipped,
}

fn end(finding: &GivenFinding) -> End {
    match finding.outcome {
        Outcome::Met => End::Passed,
        _ if finding.advisory() => End::Skipped,
        Outcome::NotApplicable => End::Skipped,
        Outcome::NotMet => End::Failed,
        Outcome::Undetermined | Outcome::NeedsReview => End::Error,
    }
}

/// A whole document.
pub(super) fn write(report: &Report) -> String {
    let count = |suite: &[GivenFinding], wanted| suite.iter().filter(|f| end(f) == wanted).count();
    let all = |wanted| -> usize {
        report.subjects.iter().map(|one| count(&one.assessment.findings, wanted)).sum()
    };
    let tests: usize = report.subjects.iter().map(|one| one.assessment.findings.len()).sum();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{} · {}\" tests=\"{tests}\" failures=\"{}\" errors=\"{}\">\n",
        TITLE.vi,
        TITLE.en,
        all(End::Failed),
        all(End::Error)
    );
    for one in &report.subjects {
        let (assessment, suite) = (&one.assessment, &one.assessment.findings);
        let name = match one.subject.as_deref() {
            Some(name) if !name.trim().is_empty() => xml(name),
            _ => format!("{} · {}", NO_NAME.vi, NO_NAME.en),
        };
        out.push_str(&format!(
            "<testsuite name=\"{name}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" timestamp=\"{}\">\n<properties>\n",
            suite.len(),
            count(suite, End::Failed),
            count(suite, End::Error),
            count(suite, End::Skipped),
            report.at
        ));
        let properties = [
            ("as_of", assessment.as_of.to_string()),
            ("operation", xml(&assessment.operation)),
            ("outcome", assessment.outcome.tag().to_owned()),
            ("rule_set", xml(&assessment.rule_set)),
        ];
        for (name, value) in properties {
            out.push_str(&format!("<property name=\"{name}\" value=\"{value}\"/>\n"));
        }
        out.push_str("</properties>\n");
        for finding in suite {
            case(finding, &mut out);
        }
        out.push_str("</testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn case(finding: &GivenFinding, out: &mut String) {
    let asked = finding.asked();
    // Tools show cases of one class together: the class is the article.
    let class = finding.article().map_or_else(|| "other".to_owned(), |article| article.id());
    out.push_str(&format!(
        "<testcase classname=\"{class}\" name=\"{}: {} · {}\">\n",
        finding.rule,
        xml(&asked.vi),
        xml(&asked.en)
    ));
    let name = finding.outcome.name();
    let said = match &finding.message {
        Some(message) => format!("{} · {}", xml(&message.vi), xml(&message.en)),
        None => format!("{} · {}", name.vi, name.en),
    };
    let tag = finding.outcome.tag();
    match end(finding) {
        End::Passed => {}
        End::Failed => out.push_str(&format!("<failure type=\"{tag}\" message=\"{said}\"/>\n")),
        End::Error => out.push_str(&format!("<error type=\"{tag}\" message=\"{said}\"/>\n")),
        End::Skipped => out.push_str(&format!("<skipped>{tag}: {said}</skipped>\n")),
    }
    out.push_str("<system-out>");
    line(out, RULE, &finding.rule);
    line(out, Text { vi: name.vi, en: name.en }, tag);
    if let Some(message) = &finding.message {
        for said in [&message.vi, &message.en] {
            out.push_str(&xml(said));
            out.push('\n');
        }
    }
    for (note, holds) in [(UNKNOWN_RULE, finding.known().is_none()), (ADVICE, finding.advisory())] {
        if holds {
            out.push_str(&format!("{} · {}\n", note.vi, note.en));
        }
    }
    for cited in finding.provisions.iter().flatten() {
        line(out, PROVISIONS, &format!("{} · {}", cited.vi, cited.en));
    }
    for missing in finding.missing.iter().flatten() {
        let (why, cited) = (&missing.why, &missing.provision);
        let shown =
            format!("{}: {} · {} – {} · {}", missing.at, why.vi, why.en, cited.vi, cited.en);
        line(out, MISSING, &shown);
    }
    for quote in finding.evidence.iter().flatten() {
        line(out, EVIDENCE, &format!("{}: {}", quote.at, quote.value));
    }
    for (label, shown) in [(READINGS, numbers(finding)), (PLACE, finding.at.clone())] {
        if !shown.is_empty() {
            line(out, label, &shown);
        }
    }
    out.push_str("</system-out>\n</testcase>\n");
}

fn line(out: &mut String, label: Text, shown: &str) {
    out.push_str(&format!("{} · {}: {}\n", label.vi, label.en, xml(shown)));
}
