//! Whether a marked PDF document and its record still belong together.

use chrono::NaiveDate;
use nd137::assessment::message::{Message, message};
use nd137::assessment::{Assessment, Detail, Judgement, Outcome};
use nd137::conversion::record::{Digested, Record};
use nd137::conversion::verify::{SHOWN, UNCHANGED, VerifyRequest};
use nd137::json::Read;
use nd137::text::{Arg, text};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::{Limits, MarkRead, Match, ReadBack, hex, read_back};

/// The request of `verify_pdf`; the marked document travels with it.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifyPdfRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much the verdict says.
    #[serde(default)]
    pub detail: Detail,
    /// What a scanner read from the QR code.
    #[serde(default)]
    pub payload: Option<String>,
    /// The record that was kept beside the document; without it, the one inside the document.
    #[serde(default)]
    pub record: Option<Record>,
}

/// The verdict on a marked document, and what was found in it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PdfVerification {
    /// One finding a step.
    pub assessment: Assessment,
    /// What was found in the document.
    pub found: ReadBack,
    /// The record that the document was compared with.
    pub record: Record,
}

static AS_MARKED: Message = message(
    "as_marked",
    "Bản gốc và phần ký hiệu còn nguyên từng byte; không có gì được thêm sau đó.",
    "Source and mark are as they were to the byte; nothing was added later.",
);
static SOURCE_CHANGED: Message = message(
    "source_changed",
    "Phần bản gốc trước ký hiệu không còn khớp với mã băm đã ghi.",
    "What stands before the mark no longer has the recorded digest.",
);
static MARK_CHANGED: Message = message(
    "mark_changed",
    "Phần ký hiệu không còn như lúc ghi.",
    "The mark is not as it was written.",
);
static WRITTEN_ANEW: Message = message(
    "written_anew",
    "Tệp đã được ghi lại hoàn toàn nên không đối chiếu từng byte được; cần người xem.",
    "The file was written anew, so bytes cannot be compared; a person has to look.",
);
static ADDED_LATER: Message = message(
    "added_later",
    "Sau khi gắn ký hiệu, tệp được bổ sung {revisions} lần, gồm {signatures} chữ ký, sửa {pages} trang; cần người xem.",
    "After the mark the file was added to {revisions} times, with {signatures} signatures and {pages} pages rewritten; a person has to look.",
);
static SHOWN_ON: Message = message(
    "shown_on",
    "Số trang hiển thị ký hiệu: {pages}.",
    "Pages that show the mark: {pages}.",
);
static NOT_SHOWN: Message = message(
    "not_shown",
    "Tệp có hồ sơ của ký hiệu nhưng không trang nào còn hiển thị ký hiệu.",
    "The file records a mark, but no page shows it.",
);
static NO_MARK: Message = message(
    "no_mark",
    "Không tìm thấy ký hiệu do thư viện này gắn.",
    "No mark of this library was found.",
);

/// The messages of this room.
pub static MESSAGES: &[&Message] = &[
    &AS_MARKED,
    &SOURCE_CHANGED,
    &MARK_CHANGED,
    &WRITTEN_ANEW,
    &ADDED_LATER,
    &SHOWN_ON,
    &NOT_SHOWN,
    &NO_MARK,
];

impl VerifyPdfRequest {
    /// Reads the mark of a document back and compares it with its record, step by step.
    ///
    /// # Errors
    /// `invalid_document` with a reason: among others `no_mark` where there is neither a record
    /// nor a mark in the document; `invalid_request` for a record that is not sound.
    pub fn run(self, document: &[u8]) -> Result<PdfVerification, nd137::Error> {
        let found = read_back(document, &Limits::default())?;
        let mark = found.marks.last();
        let embedded = self.record.is_none();
        let record = match (self.record, mark) {
            (Some(record), _) => record,
            (None, Some(mark)) => Record::from_json(mark.payload.as_bytes()).map_err(|_| {
                let message = text(
                    "hồ sơ trong tệp không đọc được; hãy đưa hồ sơ .record.json kèm theo",
                    "the record inside the file cannot be read; give the .record.json that was kept",
                );
                nd137::Error::new(nd137::ErrorKind::InvalidDocument, "", message, &[])
                    .because("record_unreadable")
            })?,
            (None, None) => {
                let message = text(
                    "tệp không có ký hiệu do thư viện này gắn, và không có hồ sơ để đối chiếu",
                    "the file has no mark of this library, and there is no record to compare with",
                );
                return Err(nd137::Error::new(
                    nd137::ErrorKind::InvalidDocument,
                    "",
                    message,
                    &[],
                )
                .because("no_mark"));
            }
        };
        let steps = VerifyRequest {
            as_of: self.as_of,
            detail: self.detail,
            document: Some(recorded_part(document, &record, &found)),
            payload: self.payload,
            record: record.clone(),
            source: mark.and_then(source),
            text: mark.filter(|mark| !mark.pages_showing.is_empty()).map(|m| m.lines.join("\n")),
        };
        let mut findings = steps.steps(embedded)?;
        findings.push(UNCHANGED.finding(unchanged(mark)));
        findings.push(SHOWN.finding(shown(mark)));
        let (as_of, detail) = (self.as_of, self.detail);
        let assessment = Assessment { as_of, detail, findings, operation: "verify_pdf" };
        Ok(PdfVerification { assessment, found, record })
    }
}

/// The digest to hold against the record: of the document, or, where the recorded document is an
/// exact prefix, of that prefix. What was added later is told by [`UNCHANGED`].
fn recorded_part(document: &[u8], record: &Record, found: &ReadBack) -> Digested {
    let whole = Digested { bytes: found.bytes, sha256: found.sha256.clone() };
    let Some(result) = &record.result else { return whole };
    let length = usize::try_from(result.bytes).unwrap_or(usize::MAX);
    match document.get(..length) {
        Some(prefix) if prefix.len() < document.len() => {
            let sha256 = hex(&Sha256::digest(prefix));
            if sha256 == result.sha256 { result.clone() } else { whole }
        }
        _ => whole,
    }
}

/// The digest of what stands before the mark.
fn source(mark: &MarkRead) -> Option<Digested> {
    let sha256 = mark.original_sha256_computed.clone()?;
    Some(Digested { bytes: mark.original_length, sha256 })
}

fn unchanged(mark: Option<&MarkRead>) -> Judgement {
    let Some(mark) = mark else { return Judgement::new(Outcome::NotMet, &NO_MARK, "") };
    match (mark.original, mark.increment) {
        (Match::Different, _) => Judgement::new(Outcome::NotMet, &SOURCE_CHANGED, ""),
        (_, Match::Different) => Judgement::new(Outcome::NotMet, &MARK_CHANGED, ""),
        (Match::Missing, _) | (_, Match::Missing) => Judgement::review(&WRITTEN_ANEW, ""),
        (Match::Same, Match::Same) if mark.after.bytes == 0 => {
            Judgement::new(Outcome::Met, &AS_MARKED, "")
        }
        (Match::Same, Match::Same) => Judgement::review(&ADDED_LATER, "")
            .arg("revisions", Arg::Count(mark.after.revisions.into()))
            .arg("signatures", mark.after.signatures.len().into())
            .arg("pages", mark.after.pages_rewritten.len().into()),
    }
}

fn shown(mark: Option<&MarkRead>) -> Judgement {
    let Some(mark) = mark else { return Judgement::new(Outcome::NotMet, &NO_MARK, "") };
    if mark.pages_showing.is_empty() {
        return Judgement::new(Outcome::NotMet, &NOT_SHOWN, "");
    }
    Judgement::new(Outcome::Met, &SHOWN_ON, "").arg("pages", mark.pages_showing.len().into())
}
