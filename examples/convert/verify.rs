//! Compares a record with a marked document.

use std::path::Path;
use std::process::ExitCode;

use nd137::assessment::{Detail, Outcome};
use nd137::conversion::Record;
use nd137_pdf::verify::VerifyPdfRequest;

/// Prints what each step found. Exit code 0 where nothing speaks against the document.
pub(crate) fn run(record: &Path, document: &Path) -> ExitCode {
    match compare(record, document) {
        Ok(good) => ExitCode::from(u8::from(!good)),
        Err(why) => {
            eprintln!("✗ {why}");
            ExitCode::from(1)
        }
    }
}

fn compare(record: &Path, document: &Path) -> Result<bool, String> {
    let read =
        |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let record = Record::from_json(&read(record)?)
        .map_err(|error| format!("{}: {}", record.display(), crate::explain(&error)))?;
    let request = VerifyPdfRequest {
        as_of: crate::now().date_naive(),
        detail: Detail::Full,
        payload: None,
        record: Some(record),
    };
    let verification = request.run(&read(document)?).map_err(|error| crate::explain(&error))?;
    for finding in &verification.assessment.findings {
        let icon = finding.outcome.icon();
        let asked = finding.rule.what;
        let said = finding.message.text.render(&finding.args);
        println!("{icon} {} · {}\n    {} · {}", asked.vi, asked.en, said.vi, said.en);
    }
    let outcome = verification.assessment.outcome();
    let (vi, en) = match outcome {
        Outcome::Met => ("Hồ sơ và văn bản khớp nhau.", "Record and document agree."),
        Outcome::NeedsReview => ("Cần người xem.", "A person has to look."),
        Outcome::NotMet => ("Hồ sơ và văn bản không khớp.", "Record and document do not agree."),
        Outcome::Undetermined | Outcome::NotApplicable => {
            ("Chưa đủ thông tin để kết luận.", "Not enough is known.")
        }
    };
    println!("{vi} · {en}");
    Ok(matches!(outcome, Outcome::Met | Outcome::NeedsReview))
}
