//! Runs the shared cases, and writes or checks their bytes.
//!
//! `tests/vectors/cases/<operation>.json` holds cases written by hand from the law: a request
//! and what it must lead to. `tests/vectors/bytes.tsv` holds, for each case, the exact bytes of
//! request and response: every language's runner reads that file and compares.
//!
//! A line of `bytes.tsv`: operation, case, document or `-`, request, `ok` or `error`,
//! response, SHA-256 of the returned document or `-`; separated by tabs, which canonical
//! JSON never holds.
//!
//! `cargo run -p nd137-tests --bin vectors` checks; `-- --write` writes after checking the
//! expectations.

#![allow(clippy::arithmetic_side_effects, reason = "a test tool that counts; it may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use nd137::text::hex;
use nd137::wire::{Document, Table};
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

type Failure = String;

/// A case, as written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    /// Which sentence of the law, or which reading, the expectation comes from.
    why: String,
    /// The case whose request this one changes.
    #[serde(default)]
    from: Option<String>,
    /// The whole request; with `from`, a merge patch (RFC 7386).
    #[serde(default)]
    request: Option<Value>,
    /// A request that is not JSON at all.
    #[serde(default)]
    raw: Option<String>,
    /// A file in `tests/vectors/documents`.
    #[serde(default)]
    document: Option<String>,
    expect: Expect,
}

/// What a case must lead to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    /// Kind of error.
    #[serde(default)]
    error: Option<String>,
    /// JSON Pointer of the error.
    #[serde(default)]
    at: Option<String>,
    /// Overall outcome of the verdict, in `assessment`.
    #[serde(default)]
    outcome: Option<String>,
    /// Outcomes by rule id; rules that are not named may have any outcome.
    #[serde(default)]
    rules: BTreeMap<String, String>,
    /// Values in the response by JSON Pointer.
    #[serde(default)]
    values: BTreeMap<String, Value>,
}

/// How often each rule led to each outcome.
type Coverage = BTreeMap<String, BTreeMap<String, usize>>;

fn main() -> ExitCode {
    let write = std::env::args().any(|argument| argument == "--write");
    match run(write) {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(failures) => {
            for failure in &failures {
                eprintln!("{failure}");
            }
            eprintln!("0 passed, {} failed", failures.len());
            ExitCode::FAILURE
        }
    }
}

fn run(write: bool) -> Result<String, Vec<Failure>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let table = nd137_tests::TABLE;
    let (mut lines, mut failures) = (String::new(), Vec::new());
    let (mut coverage, mut count) = (Coverage::new(), 0usize);
    for operation in table.operations() {
        let path = root.join("cases").join(format!("{}.json", operation.name));
        match read_cases(&path) {
            Err(why) => failures.push(format!("{}: {why}", operation.name)),
            Ok(cases) if cases.is_empty() => failures.push(format!("{}: no case", operation.name)),
            Ok(cases) => {
                for resolved in resolve(cases, &mut failures, operation.name) {
                    count += 1;
                    if let Err(why) = one(
                        table,
                        operation.name,
                        operation.document,
                        &resolved,
                        &root,
                        &mut coverage,
                        &mut lines,
                    ) {
                        failures.push(format!("{} `{}`: {why}", operation.name, resolved.case.id));
                    }
                }
            }
        }
    }
    check_names(table, &root, &mut failures);
    if !write {
        check_coverage(&coverage, &mut failures);
    }
    if !failures.is_empty() {
        return Err(failures);
    }
    let bytes = root.join("bytes.tsv");
    if write {
        std::fs::write(&bytes, &lines).map_err(|error| vec![error.to_string()])?;
    } else if std::fs::read_to_string(&bytes).unwrap_or_default() != lines {
        return Err(vec!["tests/vectors/bytes.tsv is not current: look at what changed, then run `cargo run -p nd137-tests --bin vectors -- --write`".to_owned()]);
    }
    Ok(format!("{count} passed, 0 failed"))
}

struct Resolved {
    case: Case,
    request: String,
}

fn read_cases(path: &Path) -> Result<Vec<Case>, Failure> {
    let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Applies the merge patches, and writes each request as one line.
fn resolve(cases: Vec<Case>, failures: &mut Vec<Failure>, operation: &str) -> Vec<Resolved> {
    let mut bases: BTreeMap<String, Value> = BTreeMap::new();
    let mut out = Vec::new();
    for case in cases {
        let value = match (&case.from, &case.request) {
            (Some(from), patch) => {
                let Some(base) = bases.get(from) else {
                    failures.push(format!("{operation} `{}`: no case `{from}` above it", case.id));
                    continue;
                };
                let mut value = base.clone();
                if let Some(patch) = patch {
                    merge(&mut value, patch);
                }
                value
            }
            (None, Some(request)) => request.clone(),
            (None, None) => Value::Null,
        };
        let request = match &case.raw {
            Some(raw) => raw.clone(),
            None => value.to_string(),
        };
        if bases.insert(case.id.clone(), value).is_some() {
            failures.push(format!("{operation}: two cases are called `{}`", case.id));
        }
        if case.why.trim().is_empty() || request.contains(['\t', '\n', '\r']) {
            failures.push(format!(
                "{operation} `{}`: empty `why`, or a tab or line break in the request",
                case.id
            ));
            continue;
        }
        out.push(Resolved { case, request });
    }
    out
}

fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(changes) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(members) = target {
        for (name, change) in changes {
            if change.is_null() {
                members.remove(name);
            } else {
                merge(members.entry(name.clone()).or_insert(Value::Null), change);
            }
        }
    }
}

fn one(
    table: Table,
    operation: &str,
    takes: Document,
    resolved: &Resolved,
    root: &Path,
    coverage: &mut Coverage,
    lines: &mut String,
) -> Result<(), Failure> {
    let Resolved { case, request } = resolved;
    let document = match &case.document {
        Some(name) => {
            let path = root.join("documents").join(name);
            Some(std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?)
        }
        None => None,
    };
    let (status, json, made) = match table.call(operation, request.as_bytes(), document.as_deref())
    {
        Ok(reply) => {
            let taken = document.as_deref().unwrap_or_default();
            ("ok", reply.json, reply.document.map(|made| made.whole(taken)))
        }
        Err(error) => ("error", error.to_json(), None),
    };
    let text = String::from_utf8(json).map_err(|error| error.to_string())?;
    if !nd137::canonical::is_canonical(text.as_bytes()) {
        return Err(format!("the response is not canonical JSON: {text}"));
    }
    let response: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    expect(&case.expect, status, &response)?;
    if made.is_some() != (status == "ok" && takes == Document::TakenAndGiven) {
        return Err(
            "a document was given where none was declared, or the other way round".to_owned()
        );
    }
    for finding in findings(&response) {
        let rule = finding.pointer("/rule").and_then(Value::as_str).unwrap_or_default();
        let outcome = finding.pointer("/outcome").and_then(Value::as_str).unwrap_or_default();
        *coverage.entry(rule.to_owned()).or_default().entry(outcome.to_owned()).or_default() += 1;
    }
    let made = made.map_or_else(|| "-".to_owned(), |bytes| hex(&Sha256::digest(bytes)));
    let name = case.document.as_deref().unwrap_or("-");
    let _ =
        writeln!(lines, "{operation}\t{}\t{name}\t{request}\t{status}\t{text}\t{made}", case.id);
    Ok(())
}

fn findings(response: &Value) -> impl Iterator<Item = &Value> {
    response.pointer("/assessment/findings").and_then(Value::as_array).into_iter().flatten()
}

fn expect(expect: &Expect, status: &str, response: &Value) -> Result<(), Failure> {
    let shown = || serde_json::to_string_pretty(response).unwrap_or_default();
    let text = |pointer: &str| response.pointer(pointer).and_then(Value::as_str).unwrap_or("");
    match &expect.error {
        Some(kind) if status == "ok" || text("/kind") != kind => {
            return Err(format!("expected an error `{kind}`, got {status}: {}", shown()));
        }
        None if status == "error" => return Err(format!("unexpected error: {}", shown())),
        _ => {}
    }
    if let Some(at) = &expect.at
        && text("/at") != at
    {
        return Err(format!("expected the error at `{at}`, got `{}`", text("/at")));
    }
    if let Some(outcome) = &expect.outcome
        && text("/assessment/outcome") != outcome
    {
        return Err(format!(
            "expected `{outcome}`, got `{}`: {}",
            text("/assessment/outcome"),
            shown()
        ));
    }
    for (rule, wanted) in &expect.rules {
        let found =
            findings(response).find(|f| f.pointer("/rule").and_then(Value::as_str) == Some(rule));
        let outcome = found.and_then(|f| f.pointer("/outcome")).and_then(Value::as_str);
        if outcome != Some(wanted) {
            return Err(format!("expected `{wanted}` of {rule}, got {outcome:?}"));
        }
    }
    for (pointer, wanted) in &expect.values {
        let found = response.pointer(pointer);
        if found != Some(wanted) {
            return Err(format!("expected {wanted} at `{pointer}`, got {found:?}: {}", shown()));
        }
    }
    let says_something = expect.error.is_some()
        || expect.outcome.is_some()
        || !expect.rules.is_empty()
        || !expect.values.is_empty();
    if says_something { Ok(()) } else { Err("the case expects nothing".to_owned()) }
}

/// A file of cases that belongs to no operation would never run.
fn check_names(table: Table, root: &Path, failures: &mut Vec<Failure>) {
    for entry in std::fs::read_dir(root.join("cases")).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if table.find(name).is_none() {
            failures.push(format!("{}: no operation of this name", path.display()));
        }
    }
}

/// DESIGN asks of every rule: two cases met, two not met, one not applicable, one undetermined.
fn check_coverage(coverage: &Coverage, failures: &mut Vec<Failure>) {
    const WANTED: [(&str, usize); 4] =
        [("met", 2), ("not_met", 2), ("not_applicable", 1), ("undetermined", 1)];
    let none = BTreeMap::new();
    let exempt: BTreeMap<(&str, &str), &str> =
        nd137_tests::CANNOT.iter().map(|(rule, outcome, why)| ((*rule, *outcome), *why)).collect();
    let known: BTreeSet<&str> = nd137::catalogue::rules().map(|rule| rule.id).collect();
    for ((rule, outcome), why) in &exempt {
        let reached = coverage.get(*rule).and_then(|seen| seen.get(*outcome)).copied().unwrap_or(0);
        if !known.contains(rule) || reached > 0 || why.is_empty() {
            failures.push(format!(
                "the exemption of {rule} from `{outcome}` is stale or has no reason"
            ));
        }
    }
    for rule in known {
        let seen = coverage.get(rule).unwrap_or(&none);
        for (outcome, least) in WANTED {
            let reached = seen.get(outcome).copied().unwrap_or(0);
            if reached < least && !exempt.contains_key(&(rule, outcome)) {
                failures.push(format!("{rule}: {reached} cases `{outcome}`, {least} wanted"));
            }
        }
    }
}
