//! The report as a page: Vietnamese first, findings by article, outcomes in words.

use chrono::{Datelike as _, NaiveDate};

use super::Report;
use super::given::{GivenAssessment, GivenFinding};
use crate::assessment::{Assessment, Outcome};
use crate::html::{both, escape, page, push, status};
use crate::law::{Instrument, Provision, article_title};
use crate::text::{Bilingual, Text, text};
use crate::{Error, wire};

/// The words that the readable forms share.
pub(super) const TITLE: Text = text("Báo cáo đánh giá", "Assessment report");
pub(super) const MADE_AT: Text = text("Lập lúc", "Made at");
pub(super) const NO_NAME: Text = text("Đối tượng không nêu tên", "Unnamed subject");
pub(super) const OVERALL: Text = text("Kết luận chung", "Overall outcome");
pub(super) const OPERATION: Text = text("Thao tác", "Operation");
pub(super) const AS_OF: Text = text("Áp dụng pháp luật ngày", "Law as of");
pub(super) const RULE_SET: Text = text("Phiên bản bộ quy tắc", "Rule set");
pub(super) const RULE: Text = text("Quy tắc", "Rule");
pub(super) const UNKNOWN_RULE: Text =
    text("quy tắc không có trong phiên bản này", "rule unknown to this version");
pub(super) const PROVISIONS: Text = text("Căn cứ", "Provisions");
pub(super) const READINGS: Text = text("Cách hiểu số", "Readings");
pub(super) const PLACE: Text = text("Vị trí", "Place");
pub(super) const EVIDENCE: Text = text("Bằng chứng", "Evidence");
pub(super) const MISSING: Text = text("Còn thiếu", "Missing facts");
pub(super) const ADVICE: Text =
    text("Khuyến nghị, không tính vào kết luận chung", "Advice, does not count");
pub(super) const ELSEWHERE: Text = text("Căn cứ khác", "Other grounds");
pub(super) const NOTHING: Text = text("Không có kết luận nào.", "No findings.");
pub(super) const SUBJECT: Text = text("Đối tượng", "Subject");
/// Law Art. 12.3 leaves legal value to other law.
pub(super) const CAVEAT: Text = text(
    "Báo cáo nêu yêu cầu nào đáp ứng theo dữ kiện được cung cấp; không chứng nhận giá trị pháp lý.",
    "The report tells which requirements are met by the facts given; it certifies no legal value.",
);

/// The heading of a group of findings.
pub(super) fn heading(article: Option<Provision>) -> Bilingual {
    let Some(article) = article else { return ELSEWHERE.render(&[]) };
    let mut cited = article.citation();
    let number = article.article_number().filter(|_| article.instrument() == Instrument::Nd137);
    if let Some(title) = number.and_then(article_title) {
        for (said, title) in [(&mut cited.vi, title.vi), (&mut cited.en, title.en)] {
            said.push_str(" – ");
            said.push_str(title);
        }
    }
    cited
}

/// A day as Vietnamese documents write it.
pub(super) fn day(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// A whole page.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    out.push_str("<p class=\"note\">");
    both(&mut out, MADE_AT.vi, MADE_AT.en);
    out.push_str(": ");
    push(&mut out, &report.at.for_print());
    out.push_str("</p>\n");
    if report.subjects.len() > 1 {
        overview(report, &mut out);
    }
    for (n, one) in (1usize..).zip(&report.subjects) {
        out.push_str("<section aria-labelledby=\"s");
        out.push_str(&n.to_string());
        out.push_str("\">\n<h2 id=\"s");
        out.push_str(&n.to_string());
        out.push_str("\">");
        match &one.subject {
            Some(name) if !name.trim().is_empty() => push(&mut out, name),
            _ => both(&mut out, NO_NAME.vi, NO_NAME.en),
        }
        out.push_str("</h2>\n");
        section(&one.assessment, &mut out);
        out.push_str("</section>\n");
    }
    out.push_str("<p class=\"note small\">");
    both(&mut out, CAVEAT.vi, CAVEAT.en);
    out.push_str("</p>\n");
    page(TITLE, &out)
}

fn overview(report: &Report, out: &mut String) {
    out.push_str("<table>\n<thead><tr>");
    for head in [SUBJECT, OVERALL] {
        out.push_str("<th scope=\"col\">");
        both(out, head.vi, head.en);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for (n, one) in (1usize..).zip(&report.subjects) {
        out.push_str("<tr><td><a href=\"#s");
        out.push_str(&n.to_string());
        out.push_str("\">");
        match &one.subject {
            Some(name) if !name.trim().is_empty() => push(out, name),
            _ => both(out, NO_NAME.vi, NO_NAME.en),
        }
        out.push_str("</a><br><code>");
        push(out, &one.assessment.operation);
        out.push_str("</code></td><td>");
        status(out, one.assessment.outcome);
        out.push_str("</td></tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

/// One verdict as HTML, to stand below a heading of the second level on a
/// [`page`](crate::html::page) of one's own.
///
/// # Errors
/// `internal` where a verdict cannot be read back; a test sees to it that none can be found.
pub fn verdict(assessment: &Assessment) -> Result<String, Error> {
    let written = wire::reply(assessment, None)?.json;
    let mut out = String::new();
    section(&wire::parse(&written)?, &mut out);
    Ok(out)
}

fn section(assessment: &GivenAssessment, out: &mut String) {
    out.push_str("<p>");
    both(out, OVERALL.vi, OVERALL.en);
    out.push_str(": ");
    status(out, assessment.outcome);
    out.push_str("</p>\n");
    if assessment.findings.is_empty() {
        out.push_str("<p>");
        both(out, NOTHING.vi, NOTHING.en);
        out.push_str("</p>\n");
    } else {
        out.push_str("<ul class=\"counts\">\n");
        for outcome in Outcome::ALL {
            let count = assessment.count(outcome);
            if count > 0 {
                out.push_str("<li>");
                status(out, outcome);
                out.push_str(": ");
                out.push_str(&count.to_string());
                out.push_str("</li>\n");
            }
        }
        let advice = assessment.advice();
        if advice > 0 {
            out.push_str("<li>");
            both(out, ADVICE.vi, ADVICE.en);
            out.push_str(": ");
            out.push_str(&advice.to_string());
            out.push_str("</li>\n");
        }
        out.push_str("</ul>\n");
    }
    out.push_str("<p class=\"small\">");
    let facts = [
        (OPERATION, assessment.operation.as_str()),
        (AS_OF, &day(assessment.as_of)),
        (RULE_SET, &assessment.rule_set),
    ];
    labelled(&facts, out);
    out.push_str("</p>\n");
    for (article, findings) in assessment.by_article() {
        let heading = heading(article);
        out.push_str("<h3>");
        both(out, &heading.vi, &heading.en);
        out.push_str("</h3>\n");
        for one in findings {
            finding(one, out);
        }
    }
}

/// Short values with their labels, in one line.
fn labelled(facts: &[(Text, &str)], out: &mut String) {
    let mut between = "";
    for (label, value) in facts {
        out.push_str(between);
        both(out, label.vi, label.en);
        out.push_str(": <code>");
        push(out, value);
        out.push_str("</code>");
        between = " · ";
    }
}

fn finding(finding: &GivenFinding, out: &mut String) {
    let asked = finding.asked();
    // What does not bind is told in one paragraph.
    let brief = if finding.outcome == Outcome::NotApplicable { " brief" } else { "" };
    out.push_str("<div class=\"finding");
    out.push_str(brief);
    out.push_str("\">\n<h4>");
    status(out, finding.outcome);
    out.push_str(": ");
    both(out, &asked.vi, &asked.en);
    out.push_str("</h4>\n");
    if finding.advisory() {
        out.push_str("<p class=\"small\"><strong>");
        both(out, ADVICE.vi, ADVICE.en);
        out.push_str("</strong></p>\n");
    }
    if let Some(message) = &finding.message {
        out.push_str("<p>");
        push(out, &message.vi);
        out.push_str("<br>\n<span lang=\"en\">");
        push(out, &message.en);
        out.push_str("</span></p>\n");
    }
    list(MISSING, out, finding.missing.iter().flatten(), |missing, out| {
        both(out, &missing.why.vi, &missing.why.en);
        out.push_str(" – ");
        both(out, &missing.provision.vi, &missing.provision.en);
        place(&missing.at, out);
    });
    list(EVIDENCE, out, finding.evidence.iter().flatten(), |quote, out| {
        push(out, &quote.value);
        place(&quote.at, out);
    });
    cited(finding, out);
    out.push_str("<p class=\"small\">");
    labelled(&[(RULE, finding.rule.as_str())], out);
    if finding.known().is_none() {
        out.push_str(" (<strong>");
        both(out, UNKNOWN_RULE.vi, UNKNOWN_RULE.en);
        out.push_str("</strong>)");
    }
    let readings = numbers(finding);
    let more = [(READINGS, readings.as_str()), (PLACE, finding.at.as_str())];
    for one in more.iter().filter(|(_, value)| !value.is_empty()) {
        out.push_str(" · ");
        labelled(std::slice::from_ref(one), out);
    }
    out.push_str("</p>\n</div>\n");
}

fn cited(finding: &GivenFinding, out: &mut String) {
    let mut before = ": ";
    for cited in finding.provisions.iter().flatten() {
        if before == ": " {
            out.push_str("<p class=\"small\">");
            both(out, PROVISIONS.vi, PROVISIONS.en);
        }
        out.push_str(before);
        both(out, &cited.vi, &cited.en);
        before = "; ";
    }
    if before == "; " {
        out.push_str("</p>\n");
    }
}

/// The numbers of the readings that a finding rests on.
pub(super) fn numbers(finding: &GivenFinding) -> String {
    let numbers: Vec<String> = finding.readings.iter().flatten().map(u8::to_string).collect();
    numbers.join(", ")
}

fn place(at: &str, out: &mut String) {
    if !at.is_empty() {
        out.push_str(" (<code>");
        out.push_str(&escape(at));
        out.push_str("</code>)");
    }
}

fn list<'a, T: 'a>(
    label: Text,
    out: &mut String,
    items: impl Iterator<Item = &'a T>,
    item: fn(&T, &mut String),
) {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    out.push_str("<p class=\"small\">");
    both(out, label.vi, label.en);
    out.push_str(":</p>\n<ul class=\"small\">\n");
    for one in items {
        out.push_str("<li>");
        item(one, out);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}
