//! Writes or checks everything that is generated from the table of operations.
//!
//! `cargo run -p nd137-tests --bin signatures` checks; `-- --write` writes.

use std::path::Path;
use std::process::ExitCode;

use nd137_tests::{TABLE, shape::Shape, signatures};

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
            if !write {
                eprintln!(
                    "look at what changed in the types, then run `cargo run -p nd137-tests --bin signatures -- --write`"
                );
            }
            eprintln!("0 passed, {} failed", failures.len());
            ExitCode::FAILURE
        }
    }
}

fn run(write: bool) -> Result<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let shape = Shape::of(TABLE).map_err(|why| vec![why])?;
    let files = signatures::files(&shape, &root).map_err(|why| vec![why])?;
    if write {
        let changed = signatures::write(&files, &root).map_err(|why| vec![why])?;
        for path in &changed {
            println!("wrote {}", path.display());
        }
    }
    let wrong = signatures::check(&files, &root);
    if wrong.is_empty() { Ok(format!("{} passed, 0 failed", files.len())) } else { Err(wrong) }
}
