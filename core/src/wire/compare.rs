//! The operation `compare_dates`: the same facts under the law of two days, and why the verdicts
//! differ.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Document, Table};
use crate::assessment::{EVIDENCE_UNSETTLED, Outcome, RULE_SET, Severity};
use crate::json::{Object, Read, Value, tree};
use crate::law::{Body, CONVERSION_GRACE_ENDS, Instrument, Role, body, populations};
use crate::text::{Arg, Args, Bilingual, Text, text};
use crate::{Error, activity, ledger};

/// An assessing operation, its request, and two days.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompareRequest {
    /// One day.
    pub first: NaiveDate,
    /// The operation, one whose response holds an `assessment`.
    pub operation: String,
    /// Its request; `as_of` and `detail` are set here.
    #[cfg_attr(feature = "schema", schemars(with = "serde_json::Map<String, serde_json::Value>"))]
    pub request: Object,
    /// The other day.
    pub second: NaiveDate,
}

/// What explains that two verdicts differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReasonKind {
    /// Days in the facts (of evidence, months, deadlines) count differently.
    Facts,
    /// The grace period of Art. 23 ended in between.
    GraceEnds,
    /// An instrument ended in between.
    InstrumentEnds,
    /// An instrument took effect in between.
    InstrumentStarts,
    /// A population figure was published in between.
    PopulationPublished,
}

/// A reason with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The first day on which it is different; absent for facts.
    pub date: Option<NaiveDate>,
    /// What kind of reason.
    pub kind: ReasonKind,
    /// In words.
    pub why: Bilingual,
}

/// What one rule said on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "FindingOfDay"))]
pub struct Side {
    /// JSON Pointer to the fact in the request.
    pub at: String,
    /// Stable key of the sentence.
    pub key: String,
    /// The sentence.
    pub message: Bilingual,
    /// The outcome.
    pub outcome: Outcome,
    /// Whether it counts towards the overall outcome.
    pub severity: Severity,
}

/// A rule that says something else on the other day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// On the first day; absent where the operation did not ask it then.
    pub first: Option<Side>,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
    /// Rule id.
    pub rule: String,
    /// On the second day.
    pub second: Option<Side>,
}

/// One day's verdict in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayOutcome {
    /// The day.
    pub as_of: NaiveDate,
    /// The overall outcome.
    pub outcome: Outcome,
}

/// A body that is called otherwise on the other day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BodyChange {
    /// On the first day.
    pub first: Body,
    /// On the second day.
    pub second: Body,
}

/// Two verdicts on the same facts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// Bodies that are called otherwise.
    pub bodies: Vec<BodyChange>,
    /// The rules that say something else, in the order of the first verdict.
    pub changes: Vec<Change>,
    /// The verdict of the first day.
    pub first: DayOutcome,
    /// The operation.
    pub operation: String,
    /// Version of the rule set, the same for both.
    pub rule_set: &'static str,
    /// The verdict of the second day.
    pub second: DayOutcome,
}

const NOT_ASSESSING: Text = text(
    "ở đây không có thao tác `{operation}` đánh giá theo ngày; hãy chọn thao tác mà kết quả có `assessment`",
    "there is no operation `{operation}` here that judges by a day; take one whose response has an `assessment`",
);
const STARTS: Text =
    text("{instrument} có hiệu lực từ {date}.", "{instrument} applies from {date}.");
const ENDS: Text =
    text("{instrument} hết áp dụng, từ {date}.", "{instrument} no longer applies, from {date}.");
const GRACE: Text = text(
    "Thời gian chuyển tiếp của Điều 23 đã hết, từ {date}.",
    "The grace period of Article 23 is over, from {date}.",
);
const POPULATION: Text = text(
    "Số dân mới được công bố ngày {date}: {of}, {n} người.",
    "A population figure was published on {date}: {of}, {n} people.",
);
const FACTS: Text = text(
    "Các ngày trong dữ kiện (bằng chứng, số liệu từng tháng, thời hạn) được tính khác nhau vào hai ngày.",
    "Days in the facts (of evidence, months, deadlines) count differently on the two days.",
);

impl CompareRequest {
    /// Runs an operation of the table under both days and compares the findings.
    ///
    /// # Errors
    /// `invalid_request` at `/operation` for an operation that the table has not or that does not
    /// judge by a day; the operation's own errors below `/request`.
    pub fn run(self, table: Table) -> Result<Comparison, Error> {
        let refused = || {
            let shown = self.operation.chars().take(80).collect();
            Error::invalid("/operation", NOT_ASSESSING, &[("operation", Arg::Quote(shown))])
        };
        let known = table.find(&self.operation).ok_or_else(refused)?;
        let plain = matches!(known.document, Document::None | Document::Optional);
        if !plain || known.name == "compare_dates" {
            return Err(refused());
        }
        let verdict = |day: NaiveDate| {
            let request =
                self.request.with(("as_of", &format!("\"{day}\"")), ("detail", "\"full\""));
            let reply = table.call(known.name, request.as_bytes(), None);
            reply.map(|reply| reply.json).map_err(|error| error.under("/request"))
        };
        let (first, second) = (verdict(self.first)?, verdict(self.second)?);
        let (first, second) = (tree(&first, None)?, tree(&second, None)?);
        let (first, second) = (first.member("assessment"), second.member("assessment"));
        if !matches!((first, second), (Value::Object(_), Value::Object(_))) {
            return Err(refused());
        }
        let mut bodies = Vec::new();
        for role in [Role::ElectronicTransactions, Role::NetworkSecurity, Role::Labour] {
            let (first, second) = (body(role, self.first), body(role, self.second));
            if first.name != second.name {
                bodies.push(BodyChange { first, second });
            }
        }
        let span = if self.first <= self.second {
            (self.first, self.second)
        } else {
            (self.second, self.first)
        };
        Ok(Comparison {
            bodies,
            first: DayOutcome { as_of: self.first, outcome: outcome(first) },
            second: DayOutcome { as_of: self.second, outcome: outcome(second) },
            changes: changes(
                first.member("findings").items(),
                second.member("findings").items(),
                span,
            ),
            rule_set: RULE_SET,
            operation: self.operation,
        })
    }
}

fn outcome(judged: &Value<'_>) -> Outcome {
    let tag = judged.member("outcome").text();
    // Every finding and assessment has one; a person would look if it had not.
    Outcome::ALL.into_iter().find(|one| one.tag() == tag).unwrap_or(Outcome::NeedsReview)
}

fn advisory(finding: &Value<'_>) -> bool {
    finding.member("severity").text() == "advisory"
}

fn rule<'v>(finding: &'v Value<'_>) -> &'v str {
    finding.member("rule").text()
}

fn side(finding: &Value<'_>) -> Side {
    let message = finding.member("message");
    let own = |value: &Value<'_>| value.text().to_owned();
    Side {
        at: own(finding.member("at")),
        key: own(message.member("key")),
        message: Bilingual { en: own(message.member("en")), vi: own(message.member("vi")) },
        outcome: outcome(finding),
        severity: if advisory(finding) { Severity::Advisory } else { Severity::Required },
    }
}

fn changes(first: &[Value<'_>], second: &[Value<'_>], span: (NaiveDate, NaiveDate)) -> Vec<Change> {
    let mut out: Vec<Change> = Vec::new();
    let mut add = |finding: &Value<'_>, first: Option<&Value<'_>>, second: Option<&Value<'_>>| {
        // A sentence may name the day; only what was concluded counts.
        if first.map(outcome) == second.map(outcome) && first.map(advisory) == second.map(advisory)
        {
            return;
        }
        let (first, second) = (first.map(side), second.map(side));
        // Evidence that settles nothing on one of the days says it all.
        let facts = |side: &Side| side.key == EVIDENCE_UNSETTLED.key;
        let facts = first.as_ref().is_some_and(facts) || second.as_ref().is_some_and(facts);
        let reasons = if facts { vec![facts_only()] } else { reasons(finding, span) };
        out.push(Change { first, reasons, rule: rule(finding).to_owned(), second });
    };
    // Those of one rule belong together in their order, however many others stand in between.
    let mut sorted: Vec<&Value<'_>> = second.iter().collect();
    sorted.sort_by_key(|finding| rule(finding));
    // How many of a rule were met with, at the place of its first.
    let mut taken = vec![0usize; sorted.len()];
    for finding in first {
        let start = sorted.partition_point(|other| rule(other) < rule(finding));
        let mut other = None;
        if let Some(count) = taken.get_mut(start) {
            let next = sorted.get(start.saturating_add(*count)).copied();
            other = next.filter(|other| rule(other) == rule(finding));
            *count = count.saturating_add(usize::from(other.is_some()));
        }
        add(finding, Some(finding), other);
    }
    let mut left = 0usize;
    for (finding, count) in sorted.into_iter().zip(taken) {
        left = left.saturating_add(count);
        match left.checked_sub(1) {
            Some(fewer) => left = fewer,
            None => add(finding, None, Some(finding)),
        }
    }
    out
}

/// What happened in between that the rule of a finding rests on.
fn reasons(finding: &Value<'_>, (from, to): (NaiveDate, NaiveDate)) -> Vec<Reason> {
    let between = |day: &NaiveDate| from < *day && *day <= to;
    let mut out = Vec::new();
    let mut add = |kind, date: Option<NaiveDate>, sentence: Text, mut args: Args| {
        let Some(day) = date.filter(between) else { return false };
        args.push(("date", Arg::Date(day)));
        out.push(Reason { date, kind, why: sentence.render(&args) });
        true
    };
    let cited = finding.member("provisions").items().iter();
    let cited: Vec<&str> = cited.map(|one| one.member("id").text()).collect();
    let cites = |article: &str| {
        let rests = || cited.iter().filter_map(|id| id.strip_prefix(article));
        rests().any(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let mut any = false;
    if cites("nd137.d23") {
        any |= add(ReasonKind::GraceEnds, CONVERSION_GRACE_ENDS.succ_opt(), GRACE, Vec::new());
    }
    if cites("nd137.d17") || cites("nd137.d18") {
        for figure in populations() {
            let n = Arg::Count(u128::from(figure.value));
            let args = vec![("of", Arg::Text(figure.of)), ("n", n)];
            any |= add(ReasonKind::PopulationPublished, Some(figure.published), POPULATION, args);
        }
    }
    let mut own = Vec::new();
    for id in &cited {
        own.extend(id.split('.').next().and_then(Instrument::from_slug));
    }
    own.extend(activity::during(rule(finding)));
    // What the provision refers to explains a change only where nothing nearer does.
    let referred = cited.first().map_or(&[] as &[Instrument], |id| ledger::refers(id));
    for (fallback, instruments) in [(false, own.as_slice()), (true, referred)] {
        if fallback && any {
            break;
        }
        for (n, instrument) in (0usize..).zip(instruments) {
            if instruments.iter().take(n).any(|earlier| earlier == instrument) {
                continue;
            }
            let Bilingual { en, vi } = instrument.title();
            let named = || vec![("instrument", Arg::Said { en: en.clone(), vi: vi.clone() })];
            any |= add(ReasonKind::InstrumentStarts, instrument.from(), STARTS, named());
            let over = instrument.until().and_then(|last| last.succ_opt());
            any |= add(ReasonKind::InstrumentEnds, over, ENDS, named());
        }
    }
    if out.is_empty() {
        out.push(facts_only());
    }
    out
}

fn facts_only() -> Reason {
    Reason { date: None, kind: ReasonKind::Facts, why: FACTS.render(&[]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(rule: &str, outcome: &str) -> String {
        format!(
            r#"{{"at":"/a","message":{{"en":"e","key":"k","vi":"v"}},"outcome":"{outcome}","provisions":[{{"id":"nd137.d4"}}],"rule":"{rule}","severity":"required"}}"#
        )
    }

    #[test]
    fn findings_of_one_rule_are_compared_in_their_order() {
        let written = |findings: &[(&str, &str)]| {
            let all: Vec<String> =
                findings.iter().map(|(rule, outcome)| finding(rule, outcome)).collect();
            format!("[{}]", all.join(","))
        };
        let first = written(&[("b", "met"), ("a", "met"), ("b", "not_met"), ("c", "met")]);
        let second =
            written(&[("a", "met"), ("b", "met"), ("d", "met"), ("b", "met"), ("b", "met")]);
        let (first, second) = (first.as_bytes(), second.as_bytes());
        let (first, second) = (tree(first, None).unwrap(), tree(second, None).unwrap());
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let said = |first: &Value<'_>, second: &Value<'_>| -> Vec<_> {
            let changes = changes(first.items(), second.items(), (day, day));
            let outcome = |side: Option<Side>| side.map(|side| side.outcome.tag());
            let short =
                changes.into_iter().map(|one| (one.rule, outcome(one.first), outcome(one.second)));
            short.collect()
        };
        let row = |rule: &str, first, second| (rule.to_owned(), first, second);
        assert_eq!(
            said(&first, &second),
            [
                row("b", Some("not_met"), Some("met")),
                row("c", Some("met"), None),
                row("b", None, Some("met")),
                row("d", None, Some("met")),
            ]
        );
        assert_eq!(
            said(&second, &first),
            [
                row("d", Some("met"), None),
                row("b", Some("met"), Some("not_met")),
                row("b", Some("met"), None),
                row("c", None, Some("met")),
            ]
        );
        assert_eq!(said(&first, &first), []);
    }
}
