//! The main job: put the mark of a conversion on PDF documents, and check marked ones.
//!
//! Without arguments it marks a bundled sample page. Run with `--help` for the rest.
//!
//! Exit code 0: all done; 1: some input was refused, each with its reason; 2: wrong usage.

mod arguments;
mod outputs;
mod page;
mod verify;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, FixedOffset};
use clap::Parser as _;
use indicatif::{ProgressBar, ProgressStyle};
use nd137_pdf::convert::{Converted, StampRequest};

use arguments::{Arguments, Job};

/// An input that was refused, and why, in both languages.
struct Refusal {
    input: PathBuf,
    why: String,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let job = match arguments.job() {
        Ok(job) => job,
        Err(usage) => usage.exit(),
    };
    match job {
        Job::Verify { record, document } => verify::run(&record, &document),
        Job::Mark(order) => mark(&order),
    }
}

fn mark(order: &arguments::Order) -> ExitCode {
    println!("{}", order.summary);
    let (inputs, mut refusals) = collect(&order.paths, &order.out);
    if inputs.is_empty() && refusals.is_empty() {
        eprintln!("không có tệp PDF nào để xử lý · no PDF file to work on");
        return ExitCode::from(1);
    }
    let (done, failed) = in_parallel(&inputs, order);
    refusals.extend(failed);
    refusals.sort_by(|a, b| a.input.cmp(&b.input));
    for line in &done {
        println!("{line}");
    }
    for refusal in &refusals {
        eprintln!("✗ {}\n  {}", refusal.input.display(), refusal.why);
    }
    println!(
        "Đã gắn ký hiệu lên {} tệp, từ chối {} tệp · {} marked, {} refused",
        done.len(),
        refusals.len(),
        done.len(),
        refusals.len()
    );
    if refusals.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// An input and the folder below the output folder that its outputs go to.
struct Input {
    path: PathBuf,
    below: PathBuf,
}

/// Files as given, folders as the PDF files in them; outputs keep the folders' shape.
fn collect(paths: &[PathBuf], out: &Path) -> (Vec<Input>, Vec<Refusal>) {
    let out = out.canonicalize().unwrap_or_else(|_| out.to_owned());
    let (mut inputs, mut refusals) = (Vec::new(), Vec::new());
    for path in paths {
        if path.is_dir() {
            walk(path, Path::new(""), &out, &mut inputs, &mut refusals);
        } else {
            inputs.push(Input { path: path.clone(), below: PathBuf::new() });
        }
    }
    inputs.sort_by(|a, b| a.path.cmp(&b.path));
    inputs.dedup_by(|a, b| a.path == b.path);
    // Two inputs of one name would write the same outputs: only the first is worked on.
    let mut names = std::collections::BTreeSet::new();
    inputs.retain(|input| {
        let new = names.insert((input.below.clone(), input.path.file_stem().map(OsString::from)));
        if !new {
            let why = "trùng tên với một tệp khác trong lần chạy này; hãy dùng --out khác · another input of this run has the same name; use another --out";
            refusals.push(Refusal { input: input.path.clone(), why: why.to_owned() });
        }
        new
    });
    (inputs, refusals)
}

fn walk(
    folder: &Path,
    below: &Path,
    out: &Path,
    inputs: &mut Vec<Input>,
    refusals: &mut Vec<Refusal>,
) {
    // Outputs of an earlier run are no inputs.
    if folder.canonicalize().is_ok_and(|here| here == out) {
        return;
    }
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            refusals.push(Refusal { input: folder.to_owned(), why: error.to_string() });
            return;
        }
    };
    for entry in entries.flatten() {
        let (path, Ok(kind)) = (entry.path(), entry.file_type()) else { continue };
        let is_pdf = path.extension().is_some_and(|ext| ext.eq_ignore_ascii_case("pdf"));
        // A link to a folder is not followed: it could lead back here.
        if kind.is_dir() {
            walk(&path, &below.join(entry.file_name()), out, inputs, refusals);
        } else if is_pdf && path.is_file() {
            inputs.push(Input { path, below: below.to_owned() });
        }
    }
}

/// Works on all inputs with as many threads as there are cores; one that fails stops none.
fn in_parallel(inputs: &[Input], order: &arguments::Order) -> (Vec<String>, Vec<Refusal>) {
    let bar = ProgressBar::new(u64::try_from(inputs.len()).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}") {
        bar.set_style(style);
    }
    if inputs.len() < 2 {
        bar.set_draw_target(indicatif::ProgressDrawTarget::hidden());
    }
    let next = AtomicUsize::new(0);
    let results = Mutex::new((Vec::new(), Vec::new()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores.min(inputs.len()) {
            scope.spawn(|| {
                while let Some(input) = inputs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    bar.set_message(input.path.display().to_string());
                    let result = one(input, order);
                    let mut results = results.lock().unwrap_or_else(|broken| broken.into_inner());
                    match result {
                        Ok(line) => results.0.push((input.path.clone(), line)),
                        Err(why) => {
                            results.1.push(Refusal { input: input.path.clone(), why });
                        }
                    }
                    drop(results);
                    bar.inc(1);
                }
            });
        }
    });
    bar.finish_and_clear();
    let (mut done, refused) = results.into_inner().unwrap_or_else(|broken| broken.into_inner());
    done.sort();
    (done.into_iter().map(|(_, line)| line).collect(), refused)
}

/// Marks one document and writes its five outputs, whole or not at all.
fn one(input: &Input, order: &arguments::Order) -> Result<String, String> {
    let document = std::fs::read(&input.path)
        .map_err(|error| format!("không đọc được tệp · the file cannot be read: {error}"))?;
    let stem = input
        .path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .ok_or("tên tệp không phải UTF-8 · the file's name is not UTF-8")?;
    let place = outputs::Place::new(&order.out.join(&input.below), stem, order.overwrite)?;
    let request: StampRequest = order.request.clone();
    let (converted, increment) = request.increment(&document).map_err(|error| explain(&error))?;
    let names = place.write(&document, &increment, &converted)?;
    Ok(report(&input.path, &converted, &names))
}

/// What a person wants to know, in both languages.
fn report(input: &Path, converted: &Converted, names: &[PathBuf]) -> String {
    let mut out = format!("✓ {}\n", input.display());
    for line in &converted.marked.lines {
        out.push_str(&format!("  │ {line}\n"));
    }
    let pages = converted.report.marked_page_count;
    let grown = converted.report.output_length.saturating_sub(converted.report.original_length);
    out.push_str(&format!(
        "  Gắn ký hiệu lên {pages} trang, tệp lớn thêm {grown} byte · {pages} page(s) marked, {grown} bytes added\n"
    ));
    let under: u64 =
        converted.report.reserve.iter().flatten().map(|page| u64::from(page.texts)).sum();
    if under > 0 {
        out.push_str(&format!(
            "  Lưu ý: không góc nào trống, ký hiệu che {under} đoạn chữ; xem --corner, --margin · note: no corner is free, {under} pieces of text lie under the mark; see --corner, --margin\n"
        ));
    }
    for remaining in &converted.marked.remaining {
        let cited: Vec<&str> = remaining.provisions.iter().map(|p| p.id.as_str()).take(1).collect();
        out.push_str(&format!(
            "  Còn phải có: {} · still needed: {} [{}]\n",
            remaining.asks.vi,
            remaining.asks.en,
            cited.concat()
        ));
    }
    for name in names {
        out.push_str(&format!("  → {}\n", name.display()));
    }
    out.pop();
    out
}

/// Vietnam's time, wherever the program runs. The library itself has no clock.
fn now() -> DateTime<FixedOffset> {
    let utc = chrono::Utc::now();
    FixedOffset::east_opt(7 * 3600).map_or(utc.fixed_offset(), |zone| utc.with_timezone(&zone))
}

/// An error in both languages, with everything that is missing.
fn explain(error: &nd137::Error) -> String {
    let mut out = format!("{}\n  {}", error.message().vi, error.message().en);
    for finding in error.assessment().into_iter().flat_map(|assessment| assessment.open()) {
        let said = finding.message.text.render(&finding.args);
        out.push_str(&format!("\n  - {} · {} [{}]", said.vi, said.en, finding.rule.id));
    }
    out
}
