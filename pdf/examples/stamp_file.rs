//! Marks a file from the command line; the checks in `tests/pdf` drive the crate through it.
//!
//! `stamp_file IN.pdf OUT.pdf REQUEST.json [QR-TEXT [FONT]]`, or `stamp_file --inspect IN.pdf`, or
//! `stamp_file --read-back IN.pdf`. The report goes to standard output as JSON; a refusal goes to
//! standard error with its kind in front, and the exit code is 1.

use std::process::ExitCode;

use nd137_pdf::{Error, Limits, QrMatrix, Stamp, inspect, read_back, stamp};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<String, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--inspect", input] => {
            let found = inspect(&read(input)?, &Limits::default()).map_err(|error| told(&error))?;
            serde_json::to_string(&found).map_err(|error| error.to_string())
        }
        ["--read-back", input] => {
            let found =
                read_back(&read(input)?, &Limits::default()).map_err(|error| told(&error))?;
            serde_json::to_string(&found).map_err(|error| error.to_string())
        }
        [input, output, request, rest @ ..] => mark(input, output, request, rest),
        _ => Err("usage: stamp_file IN.pdf OUT.pdf REQUEST.json [QR-TEXT [FONT]]".to_owned()),
    }
}

fn mark(input: &str, output: &str, request: &str, rest: &[&str]) -> Result<String, String> {
    let mut document = read(input)?;
    let mut request: Stamp =
        serde_json::from_slice(&read(request)?).map_err(|error| error.to_string())?;
    if let Some(text) = rest.first().filter(|text| !text.is_empty()) {
        request.qr = Some(qr(text)?);
    }
    let font = rest.get(1).map(|path| read(path)).transpose()?;
    let stamped = stamp(&document, &request, font.as_deref(), &Limits::default())
        .map_err(|error| told(&error))?;
    document.extend_from_slice(&stamped.increment);
    std::fs::write(output, document).map_err(|error| error.to_string())?;
    serde_json::to_string(&stamped.report).map_err(|error| error.to_string())
}

fn told(error: &Error) -> String {
    format!("{}: {error}", error.kind().tag())
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{path}: {error}"))
}

fn qr(text: &str) -> Result<QrMatrix, String> {
    let code = fast_qr::QRBuilder::new(text)
        .ecl(fast_qr::ECL::M)
        .build()
        .map_err(|error| format!("{error:?}"))?;
    let size = u32::try_from(code.size).map_err(|error| error.to_string())?;
    let dark = (0..code.size).flat_map(|y| {
        code[y].iter().take(code.size).map(|module| module.value()).collect::<Vec<_>>()
    });
    Ok(QrMatrix::from_dark(size, dark))
}
