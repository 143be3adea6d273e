//! What the law asks of a conversion that somebody else made (Law 20/2023/QH15 Art. 12,
//! Decree 137/2024/NĐ-CP Arts 4.1, 5.1, 5.2).

use chrono::NaiveDate;
use serde::Serialize;

use super::mark::{Access, CopyDetails, PartialConverter, contradiction};
use super::subject::{Deeds, Facts, Scan, Signature, Subject, Transfer};
use super::{Direction, SourceKind, administrative, copy, law_alone, law12, reading, rules};
use crate::Error;
use crate::assessment::{Assessment, Detail, Fact, Finding, evaluate};
use crate::json::Read;
use crate::law::IN_FORCE;
use crate::text::text;

/// A mark as far as it is known.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct MarkFacts {
    /// URL or code.
    pub access: Access,
    /// Time of conversion, as written.
    pub at: Option<String>,
    /// True if nothing else stands in the mark: what is not given is then not there, rather
    /// than not known.
    pub complete: bool,
    /// Who converted.
    pub converter: PartialConverter,
    /// For copies.
    pub copy: CopyDetails,
    /// Name of the system's owner.
    pub owner: Option<String>,
    /// Name of the system.
    pub system: Option<String>,
    /// The mark's words; for copies, the form of copy.
    pub wording: Option<String>,
}

/// A conversion to judge.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConversionRequest {
    /// Whether the result can be opened and used for reference (Law Art. 12.1.b).
    #[serde(default)]
    pub accessible: Fact,
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much the verdict says.
    #[serde(default)]
    pub detail: Detail,
    /// From which medium to which.
    pub direction: Transfer,
    /// Whether the content is as whole as in the source (Law Arts 12.1.a, 12.2.a).
    #[serde(default)]
    pub integrity: Fact,
    /// What is converted; unknown if absent.
    #[serde(default)]
    pub kinds: Option<Vec<SourceKind>>,
    /// The mark, field by field. Give this or `text`.
    #[serde(default)]
    pub mark: Option<MarkFacts>,
    /// Whether the electronic result can be retrieved while the system runs.
    #[serde(default)]
    pub retrievable: Fact,
    /// How the paper was scanned.
    #[serde(default)]
    pub scan: Scan,
    /// Who signed, and the seal.
    #[serde(default)]
    pub signature: Signature,
    /// The whole mark as printed on the document, by any tool, at most [`reading::LONGEST_TEXT`] bytes.
    #[serde(default)]
    pub text: Option<String>,
}

/// The verdict on a conversion.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConversionVerdict {
    /// All findings.
    pub assessment: Assessment,
    /// What was read from `text`, piece by piece; absent where no text was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<reading::ReadMark>,
}

/// What is asked of the mark alone.
pub(super) fn judge_mark(subject: &Subject) -> Vec<Finding> {
    let (rows, alone) = match subject.transfer.direction() {
        Some(Direction::PaperToData) => (rules::TO_DATA, law_alone::TO_DATA),
        Some(Direction::DataToPaper) => (rules::TO_PAPER, law_alone::TO_PAPER),
        None => (&[][..], &[][..]),
    };
    let mut findings = evaluate(rows, subject, subject.as_of);
    // Once the decree is in force its own fields say what the Law wants.
    if subject.as_of < IN_FORCE {
        findings.extend(evaluate(alone, subject, subject.as_of));
    }
    findings.extend(evaluate(copy::SHOWN, subject, subject.as_of));
    findings.extend(evaluate(administrative::SHOWN, subject, subject.as_of));
    findings
}

/// What the law asks besides the mark.
pub(super) fn judge_deeds(subject: &Subject) -> Vec<Finding> {
    let mut findings = evaluate(law12::ROWS, subject, subject.as_of);
    findings.extend(evaluate(copy::DONE, subject, subject.as_of));
    findings.extend(evaluate(administrative::DONE, subject, subject.as_of));
    findings
}

impl ConversionRequest {
    /// Judges a conversion from the facts of its mark, or from the mark's text.
    ///
    /// # Errors
    /// `invalid_request` where both or neither of `mark` and `text` are given, kinds contradict
    /// each other, evidence or the PDF version is malformed, or the direction is none of Arts 4
    /// and 5 and no copy is made;
    /// `limit_exceeded` for a text that is too long.
    pub fn run(self) -> Result<ConversionVerdict, Error> {
        contradiction(self.kinds.as_deref(), "/kinds")?;
        self.check_facts()?;
        let copies = self.kinds.iter().flatten().any(|kind| kind.is_copy());
        if self.direction.direction().is_none() && !copies {
            return Err(Error::invalid(
                "/direction",
                text(
                    "chiều này không phải chuyển đổi theo Điều 4, Điều 5; chỉ có ở bản sao theo Nghị định 30/2020/NĐ-CP",
                    "this is no conversion of Arts 4 and 5; it exists only for copies of Decree 30/2020/NĐ-CP",
                ),
                &[],
            ));
        }
        let (facts, read, root) = match (self.mark, self.text) {
            (Some(mark), None) => (Facts::from(mark), None, "/mark"),
            (None, Some(written)) => {
                let (facts, reading) = reading::read(&written)?;
                (facts, Some(reading), "/text")
            }
            _ => {
                return Err(Error::invalid(
                    "",
                    text(
                        "cần đúng một trong hai: `mark` hoặc `text`",
                        "give either `mark` or `text`",
                    ),
                    &[],
                ));
            }
        };
        let subject = Subject {
            as_of: self.as_of,
            deeds: Deeds {
                accessible: self.accessible,
                integrity: self.integrity,
                retrievable: self.retrievable,
                scan: self.scan,
                signature: self.signature,
            },
            facts,
            kinds: self.kinds,
            root,
            transfer: self.direction,
        };
        let mut findings = judge_mark(&subject);
        findings.extend(judge_deeds(&subject));
        let assessment = Assessment {
            as_of: self.as_of,
            detail: self.detail,
            findings,
            operation: "assess_conversion",
        };
        Ok(ConversionVerdict { assessment, read })
    }
}

impl ConversionRequest {
    /// The evidence of every fact, and the PDF version.
    fn check_facts(&self) -> Result<(), Error> {
        let facts = [
            ("/accessible", &self.accessible),
            ("/integrity", &self.integrity),
            ("/retrievable", &self.retrievable),
            ("/scan/colour", &self.scan.colour),
            ("/signature/exempt", &self.signature.exempt),
            ("/signature/seal_required", &self.signature.seal_required),
            ("/signature/sealed", &self.signature.sealed),
            ("/signature/signed", &self.signature.signed),
        ];
        facts.into_iter().try_for_each(|(at, fact)| fact.check(at))?;
        match self.scan.pdf_version.as_deref() {
            Some(version) if copy::pdf_version(version).is_none() => Err(Error::invalid(
                "/scan/pdf_version",
                text("viết phiên bản PDF dạng 1.7", "write the PDF version as `1.7`"),
                &[],
            )),
            _ => Ok(()),
        }
    }
}

impl From<MarkFacts> for Facts {
    fn from(mark: MarkFacts) -> Self {
        Self {
            access: mark.access,
            at: mark.at,
            complete: mark.complete,
            converter: mark.converter,
            copy: mark.copy,
            heading: None,
            owner: mark.owner,
            system: mark.system,
            unread: Vec::new(),
            wording: mark.wording,
        }
    }
}
