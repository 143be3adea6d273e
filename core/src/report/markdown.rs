//! The report as Markdown, in the order of the page.

use super::Report;
use super::given::GivenFinding;
use super::page::{
    ADVICE, AS_OF, CAVEAT, EVIDENCE, MADE_AT, MISSING, NO_NAME, NOTHING, OPERATION, OVERALL, PLACE,
    PROVISIONS, READINGS, RULE, RULE_SET, TITLE, UNKNOWN_RULE, day, heading, numbers,
};
use super::write::markdown;
use crate::assessment::Outcome;
use crate::text::Text;

/// A whole document.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::from("# ");
    pair(&mut out, TITLE);
    out.push_str("\n\n");
    value(&mut out, "", MADE_AT, &markdown(&report.at.for_print()));
    for one in &report.subjects {
        let assessment = &one.assessment;
        out.push_str("\n## ");
        match one.subject.as_deref().map(markdown) {
            Some(name) if !name.is_empty() => out.push_str(&name),
            _ => pair(&mut out, NO_NAME),
        }
        out.push_str("\n\n");
        value(&mut out, "- ", OVERALL, &said(assessment.outcome));
        for outcome in Outcome::ALL {
            let count = assessment.count(outcome);
            if count > 0 {
                out.push_str(&format!("  - {}: {count}\n", said(outcome)));
            }
        }
        if assessment.advice() > 0 {
            value(&mut out, "  - ", ADVICE, &assessment.advice().to_string());
        }
        value(&mut out, "- ", OPERATION, &format!("`{}`", assessment.operation));
        value(&mut out, "- ", AS_OF, &day(assessment.as_of));
        value(&mut out, "- ", RULE_SET, &format!("`{}`", assessment.rule_set));
        if assessment.findings.is_empty() {
            out.push('\n');
            pair(&mut out, NOTHING);
            out.push('\n');
        }
        for (article, findings) in assessment.by_article() {
            let heading = heading(article);
            out.push_str(&format!("\n### {} · {}\n", markdown(&heading.vi), markdown(&heading.en)));
            for one in findings {
                finding(one, &mut out);
            }
        }
    }
    out.push_str("\n---\n\n");
    pair(&mut out, CAVEAT);
    out.push('\n');
    out
}

fn finding(finding: &GivenFinding, out: &mut String) {
    let asked = finding.asked();
    out.push_str(&format!(
        "\n#### {}: {} · {}\n\n",
        said(finding.outcome),
        markdown(&asked.vi),
        markdown(&asked.en)
    ));
    if let Some(message) = &finding.message {
        out.push_str(&format!("{}\\\n*{}*\n\n", markdown(&message.vi), markdown(&message.en)));
    }
    for missing in finding.missing.iter().flatten() {
        let (why, cited) = (&missing.why, &missing.provision);
        let shown = format!(
            "{} · {} – {} · {}{}",
            markdown(&why.vi),
            markdown(&why.en),
            markdown(&cited.vi),
            markdown(&cited.en),
            place(&missing.at)
        );
        value(out, "- ", MISSING, &shown);
    }
    for quote in finding.evidence.iter().flatten() {
        let shown = format!("{}{}", markdown(&quote.value), place(&quote.at));
        value(out, "- ", EVIDENCE, &shown);
    }
    for cited in finding.provisions.iter().flatten() {
        let shown = format!("{} · {}", markdown(&cited.vi), markdown(&cited.en));
        value(out, "- ", PROVISIONS, &shown);
    }
    let mut rule = format!("`{}`", finding.rule);
    for (note, holds) in [(UNKNOWN_RULE, finding.known().is_none()), (ADVICE, finding.advisory())] {
        if holds {
            rule.push_str(&format!(" (**{} · {}**)", note.vi, note.en));
        }
    }
    value(out, "- ", RULE, &rule);
    for (label, shown) in [(READINGS, numbers(finding)), (PLACE, markdown(&finding.at))] {
        if !shown.is_empty() {
            value(out, "- ", label, &shown);
        }
    }
}

fn place(at: &str) -> String {
    if at.is_empty() { String::new() } else { format!(" ({})", markdown(at)) }
}

fn said(outcome: Outcome) -> String {
    let name = outcome.name();
    format!("{} {} · {}", outcome.icon(), name.vi, name.en)
}

fn pair(out: &mut String, text: Text) {
    out.push_str(text.vi);
    out.push_str(" · ");
    out.push_str(text.en);
}

fn value(out: &mut String, before: &str, label: Text, shown: &str) {
    out.push_str(before);
    pair(out, label);
    out.push_str(": ");
    out.push_str(shown);
    out.push('\n');
}
