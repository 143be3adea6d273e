//! A report of any verdict: each form is what its readers take, and no text in it is markup.
//!
//! The first byte of the input chooses the form; the rest is either a whole list of verdicts or,
//! where that is no JSON, the text that stands everywhere in a verdict of our own making.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::canonical::is_canonical;
use nd137::wire::{CORE, Table};
use serde_json::{Value, json};

const TABLE: Table = Table(&CORE);
const FORMS: [&str; 6] = ["html", "json", "junit", "markdown", "oscal", "sarif"];
const OUTCOMES: [&str; 5] = ["met", "not_met", "undetermined", "not_applicable", "needs_review"];

fn made_up(text: &str, outcome: &str) -> Value {
    let (said, at) = (json!({"en": text, "vi": text}), format!("/{text}"));
    let cited = json!({"en": text, "id": "nd137.d4", "vi": text});
    json!([{"assessment": {
        "as_of": "2026-11-22", "detail": "full", "operation": "fuzz", "outcome": outcome,
        "rule_set": "1", "findings": [{
            "args": {"a": text, "b": said}, "asks": said, "at": at,
            "evidence": [{"at": at, "value": text}],
            "message": {"en": text, "key": "k", "vi": text},
            "missing": [{"at": at, "provision": cited, "why": said}],
            "outcome": outcome, "provisions": [cited], "readings": [1], "rule": "nd137.d4.r01",
            "severity": "required"
        }]
    }, "subject": text}])
}

fuzz_target!(|input: &[u8]| {
    let Some((first, rest)) = input.split_first() else { return };
    let form = FORMS[usize::from(*first) % FORMS.len()];
    let outcome = OUTCOMES[usize::from(*first) / FORMS.len() % OUTCOMES.len()];
    let (assessments, ours) = match serde_json::from_slice::<Value>(rest) {
        Ok(given) if given.is_array() => (given, false),
        _ => (made_up(&String::from_utf8_lossy(rest), outcome), true),
    };
    let request = json!({"assessments": assessments, "at": "2026-11-22T10:00:00Z", "format": form});
    let reply = match TABLE.call("render_report", request.to_string().as_bytes(), None) {
        Ok(reply) => reply,
        Err(error) => {
            assert!(error.kind() != nd137::ErrorKind::Internal, "{error}");
            assert!(!ours || rest.len() > 10_000, "{error}");
            return;
        }
    };
    assert!(is_canonical(&reply.json));
    let rendered: Value = serde_json::from_slice(&reply.json).expect("canonical");
    let content = rendered["content"].as_str().expect("a text");
    match form {
        "json" => {
            assert!(is_canonical(content.as_bytes()));
            let kept: Value = serde_json::from_str(content).expect("canonical");
            assert!(!ours || kept["assessments"] == assessments);
        }
        "oscal" | "sarif" => {
            serde_json::from_str::<Value>(content).expect("JSON");
        }
        "html" | "junit" => {
            // Every tag is one that the library writes.
            let known = [
                "!DOCTYPE",
                "?xml",
                "a",
                "body",
                "br",
                "code",
                "div",
                "error",
                "failure",
                "h1",
                "h2",
                "h3",
                "h4",
                "head",
                "html",
                "li",
                "main",
                "meta",
                "p",
                "properties",
                "property",
                "section",
                "skipped",
                "span",
                "strong",
                "style",
                "system-out",
                "table",
                "tbody",
                "td",
                "testcase",
                "testsuite",
                "testsuites",
                "th",
                "thead",
                "title",
                "tr",
                "ul",
            ];
            for tag in content.split('<').skip(1) {
                let name = tag.trim_start_matches('/');
                let end = name.find([' ', '>', '/', '\n']).expect("an end");
                assert!(known.contains(&&name[..end]), "{name}");
            }
            assert!(!content.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r')));
        }
        _ => assert!(!content.is_empty()),
    }
});
