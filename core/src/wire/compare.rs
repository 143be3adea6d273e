//! The operation `compare_dates`: the same facts under the law of two days, and why the verdicts
//! differ.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{CORE, Document, Table};
use crate::assessment::{EVIDENCE_UNSETTLED, Outcome, RULE_SET, Severity};
use crate::json::Read;
use crate::law::{Body, CONVERSION_GRACE_ENDS, Instrument, Provision, Role, body, populations};
use crate::text::{Arg, Args, Bilingual, Text, text};
use crate::{Error, activity, catalogue};

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
    pub request: Map<String, Value>,
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
    "`{operation}` không phải thao tác đánh giá theo ngày; ví dụ hãy dùng `assess_checklist`",
    "`{operation}` is no operation that judges by a day; use for example `assess_checklist`",
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
    /// Runs the operation under both days and compares the findings.
    ///
    /// # Errors
    /// `invalid_request` at `/operation` for an operation that does not judge by a day; the
    /// operation's own errors below `/request`.
    pub fn run(self) -> Result<Comparison, Error> {
        static TABLE: Table = Table(&CORE);
        let table = TABLE;
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
            let mut request = self.request.clone();
            request.insert("as_of".to_owned(), Value::String(day.to_string()));
            if let Some(detail) = request.get_mut("detail") {
                *detail = Value::String("full".to_owned());
            }
            let json = Value::Object(request).to_string();
            let reply = table.call(known.name, json.as_bytes(), None);
            let reply = reply.map_err(|error| error.under("/request"))?;
            let mut response: Value = super::parse(&reply.json)?;
            let found = response.get_mut("assessment").map(Value::take);
            found.filter(Value::is_object).ok_or_else(refused)
        };
        let (first, second) = (verdict(self.first)?, verdict(self.second)?);
        let day = |as_of, verdict: &Value| DayOutcome { as_of, outcome: outcome(verdict) };
        let roles = [Role::ElectronicTransactions, Role::NetworkSecurity, Role::Labour];
        let renamed =
            |role| BodyChange { first: body(role, self.first), second: body(role, self.second) };
        let span = if self.first <= self.second {
            (self.first, self.second)
        } else {
            (self.second, self.first)
        };
        Ok(Comparison {
            bodies: roles
                .into_iter()
                .map(renamed)
                .filter(|one| one.first.name != one.second.name)
                .collect(),
            changes: changes(&first, &second, span),
            first: day(self.first, &first),
            second: day(self.second, &second),
            rule_set: RULE_SET,
            operation: self.operation,
        })
    }
}

fn outcome(value: &Value) -> Outcome {
    // Every finding and assessment has one; a person would look if it had not.
    let read = value.get("outcome").map(Outcome::deserialize);
    read.and_then(Result::ok).unwrap_or(Outcome::NeedsReview)
}

fn string(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn side(finding: &Value) -> Side {
    Side {
        at: string(finding, "/at"),
        key: string(finding, "/message/key"),
        message: Bilingual {
            en: string(finding, "/message/en"),
            vi: string(finding, "/message/vi"),
        },
        outcome: outcome(finding),
        severity: if string(finding, "/severity") == "advisory" {
            Severity::Advisory
        } else {
            Severity::Required
        },
    }
}

/// The findings by rule and place among those of the same rule.
fn findings(verdict: &Value) -> Vec<((String, usize), Side)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let all = verdict.get("findings").and_then(Value::as_array);
    let keyed = all.into_iter().flatten().map(|finding| {
        let rule = string(finding, "/rule");
        let count = seen.entry(rule.clone()).or_default();
        let key = (rule, *count);
        *count = count.saturating_add(1);
        (key, side(finding))
    });
    keyed.collect()
}

fn changes(first: &Value, second: &Value, span: (NaiveDate, NaiveDate)) -> Vec<Change> {
    let before = findings(first);
    let mut after: BTreeMap<(String, usize), Side> = findings(second).into_iter().collect();
    let mut out: Vec<Change> = Vec::new();
    let mut add = |rule: String, first: Option<Side>, second: Option<Side>| {
        let outcome = |side: &Option<Side>| side.as_ref().map(|side| (side.outcome, side.severity));
        // A sentence may name the day; only what was concluded counts.
        if outcome(&first) != outcome(&second) {
            // Evidence that settles nothing on one of the days says it all.
            let dated = |side: &Option<Side>| {
                side.as_ref().is_some_and(|side| side.key == EVIDENCE_UNSETTLED.key)
            };
            let facts = dated(&first) || dated(&second);
            let reasons = if facts { vec![facts_only()] } else { reasons(&rule, span) };
            out.push(Change { first, reasons, rule, second });
        }
    };
    for (key, side) in before {
        let other = after.remove(&key);
        add(key.0, Some(side), other);
    }
    for ((rule, _), side) in after {
        add(rule, None, Some(side));
    }
    out
}

/// What happened in between that the rule rests on.
fn reasons(id: &str, (from, to): (NaiveDate, NaiveDate)) -> Vec<Reason> {
    let between = |day: &NaiveDate| from < *day && *day <= to;
    let mut out = Vec::new();
    let mut add = |kind, date: Option<NaiveDate>, sentence: Text, mut args: Args| {
        let Some(day) = date.filter(between) else { return false };
        args.push(("date", Arg::Date(day)));
        out.push(Reason { date, kind, why: sentence.render(&args) });
        true
    };
    let rule = catalogue::rules().find(|rule| rule.id == id);
    let cited = rule.map_or(&[] as &[Provision], |rule| rule.provisions);
    let article = |one: &Provision, number| {
        one.instrument() == Instrument::Nd137 && one.article_number() == Some(number)
    };
    let mut any = false;
    if cited.iter().any(|one| article(one, 23)) {
        any |= add(ReasonKind::GraceEnds, CONVERSION_GRACE_ENDS.succ_opt(), GRACE, Vec::new());
    }
    if cited.iter().any(|one| article(one, 17) || article(one, 18)) {
        for figure in populations() {
            let n = Arg::Count(u128::from(figure.value));
            let args = vec![("of", Arg::Text(figure.of)), ("n", n)];
            any |= add(ReasonKind::PopulationPublished, Some(figure.published), POPULATION, args);
        }
    }
    let during = rule.and_then(|rule| activity::during(rule.id));
    let own: Vec<Instrument> = cited.iter().map(|one| one.instrument()).chain(during).collect();
    // What the provision refers to explains a change only where nothing nearer does.
    let referred =
        cited.first().map_or(&[] as &[Instrument], |one| crate::ledger::refers(&one.id()));
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
