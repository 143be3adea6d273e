//! Three made-up subjects judged end to end: a province's one-stop system, a hospital's record
//! system, a marketplace platform.
//!
//! `cargo run -p nd137-examples --example subjects [-- --pages FOLDER]` judges every file of this
//! folder, prints what is open, and writes a page of findings for each subject. It fails where an
//! outcome is not the one that the file expects.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use nd137::wire::{CORE, Table};
use serde_json::{Value, json};

/// Judge the made-up subjects.
#[derive(Parser)]
struct Arguments {
    /// Write a page for each subject into this folder.
    #[arg(long)]
    pages: Option<PathBuf>,
    /// Files to judge instead of the three of this example.
    files: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok((judged, 0)) => {
            println!("outcomes as expected: {judged}");
            ExitCode::SUCCESS
        }
        Ok((_, wrong)) => {
            eprintln!("outcomes that are not as expected: {wrong}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// How many outcomes were as expected, and how many were not.
fn run(arguments: &Arguments) -> Result<(usize, usize), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("subjects");
    let samples = ["one_stop", "hospital", "marketplace"];
    let files = if arguments.files.is_empty() {
        samples.iter().map(|name| folder.join(name).with_extension("json")).collect()
    } else {
        arguments.files.clone()
    };
    let mut all = Vec::new();
    for file in &files {
        let text = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let subject: Value = serde_json::from_slice(&text)?;
        let judged = judge(&subject)?;
        if let Some(pages) = &arguments.pages {
            std::fs::create_dir_all(pages)?;
            let page = pages.join(file.file_stem().unwrap_or_default()).with_extension("html");
            std::fs::write(&page, report(&subject, &judged)?)?;
            println!("  {}\n", page.display());
        }
        all.extend(judged);
    }
    let (right, wrong): (Vec<Step>, Vec<Step>) =
        all.into_iter().partition(|step| step.outcome == step.expected);
    for step in &wrong {
        eprintln!("{}: expected {}, got {}", step.title, step.expected, step.outcome);
    }
    Ok((right.len(), wrong.len()))
}

/// One verdict on a subject.
struct Step {
    title: String,
    assessment: Value,
    outcome: String,
    expected: String,
}

fn call(operation: &str, request: &Value) -> Result<Value, Box<dyn Error>> {
    static TABLE: Table = Table(&CORE);
    let reply = TABLE.call(operation, request.to_string().as_bytes(), None);
    let reply = reply.map_err(|error| format!("{operation}: {error}"))?;
    Ok(serde_json::from_slice(&reply.json)?)
}

fn string(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// Runs the steps of a subject under the law of its day, and prints what each leads to.
fn judge(subject: &Value) -> Result<Vec<Step>, Box<dyn Error>> {
    println!("{}\n{}\n", string(subject, "/name/vi"), string(subject, "/name/en"));
    let mut judged = Vec::new();
    for step in list(subject, "steps") {
        let operation = string(step, "/operation");
        let mut request = step.get("request").cloned().unwrap_or_else(|| json!({}));
        if let (Some(members), Some(day)) = (request.as_object_mut(), subject.get("as_of")) {
            members.insert("as_of".to_owned(), day.clone());
        }
        let response = call(&operation, &request)?;
        let assessment = response.get("assessment").cloned().unwrap_or_default();
        let outcome = string(&assessment, "/outcome");
        let title = string(step, "/title");
        println!("  {title} ({operation}): {outcome}");
        for finding in list(&assessment, "findings") {
            let open = !matches!(string(finding, "/outcome").as_str(), "met" | "not_applicable");
            if open && string(finding, "/severity") == "required" {
                println!("    {} {}", string(finding, "/rule"), string(finding, "/message/vi"));
            }
        }
        for question in list(&response, "questions") {
            println!("    ? {}", string(question, "/asks/vi"));
        }
        let expected = string(step, "/expect");
        judged.push(Step { title, assessment, outcome, expected });
    }
    println!();
    Ok(judged)
}

/// A page of all verdicts on a subject.
fn report(subject: &Value, judged: &[Step]) -> Result<String, Box<dyn Error>> {
    let assessments: Vec<Value> = judged
        .iter()
        .map(|step| {
            let name = format!("{}: {}", string(subject, "/name/vi"), step.title);
            json!({ "assessment": step.assessment, "subject": name })
        })
        .collect();
    let at = format!("{}T08:00:00+07:00", string(subject, "/as_of"));
    let request = json!({ "assessments": assessments, "at": at, "format": "html" });
    Ok(string(&call("render_report", &request)?, "/content"))
}
