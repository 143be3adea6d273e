//! Reports: any verdict as JSON, as a page or a text to read, or in the formats of other tools.
//!
//! What a format cannot say is not dropped in silence: the answer lists it in `losses`. The
//! formats and what they lose, where there is something to lose:
//!
//! | format | lost |
//! | --- | --- |
//! | `json` | nothing |
//! | `html`, `markdown` | keys and arguments of the sentences, apart from the sentences; control and direction characters and line breaks in texts |
//! | `sarif` | nothing |
//! | `oscal` | as `html`; a finding's status exists only for met and not met, so other outcomes are observations |
//! | `junit` | as `html`; undetermined and needs review become errors, advice that is not met becomes skipped |
//!
//! There is no clock and no randomness here: the time of the report is in the request, and
//! identifiers follow from the content.

mod decree;
mod given;
mod junit;
mod loss;
mod markdown;
mod oscal;
mod page;
mod sarif;
mod write;

pub use decree::CatalogueRequest;
pub use given::{GivenAssessment, Subject};
pub use loss::Loss;
pub use page::verdict;

use serde::Serialize;

use crate::conversion::Moment;
use crate::json::Read;
use crate::{Error, ErrorKind, text};

/// A form in which a report can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReportFormat"))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A self-contained page, to read and to print on A4.
    Html,
    /// Canonical JSON (RFC 8785): the verdicts as they were given.
    Json,
    /// JUnit XML, for continuous integration: a test case a finding.
    Junit,
    /// Markdown (CommonMark).
    Markdown,
    /// OSCAL assessment results.
    Oscal,
    /// SARIF 2.1.0.
    Sarif,
}

/// What is to be reported, when, and in which form.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RenderRequest {
    /// The verdicts, each with the name of its subject.
    pub assessments: Vec<Subject>,
    /// The time of the report.
    pub at: Moment,
    /// The form.
    pub format: Format,
}

/// A document that was made from verdicts or rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rendered {
    /// The document.
    pub content: String,
    /// How its file name usually ends, without the dot.
    pub extension: &'static str,
    /// What the form cannot say of this content.
    pub losses: Vec<Loss>,
    /// The media type.
    pub media_type: &'static str,
    /// Rules that this version of the library does not have; the document marks them.
    pub unknown_rules: Vec<String>,
}

/// A report while it is written.
struct Report {
    at: Moment,
    subjects: Vec<Subject>,
}

impl Report {
    /// The verdicts and the time as canonical JSON.
    fn canonical(&self) -> Result<String, Error> {
        #[derive(Serialize)]
        struct View<'a> {
            assessments: &'a [Subject],
            at: Moment,
        }
        serde_json::to_string(&View { assessments: &self.subjects, at: self.at }).map_err(|error| {
            Error::new(
                ErrorKind::Internal,
                "",
                text::text(
                    "không ghi được báo cáo: {why}",
                    "the report could not be written: {why}",
                ),
                &[("why", text::Arg::Quote(error.to_string()))],
            )
        })
    }

    fn unknown_rules(&self) -> Vec<String> {
        let findings = self.subjects.iter().flat_map(|one| &one.assessment.findings);
        let mut unknown: Vec<String> = findings
            .filter(|finding| finding.known().is_none())
            .map(|finding| finding.rule.clone())
            .collect();
        unknown.sort();
        unknown.dedup();
        unknown
    }
}

impl RenderRequest {
    /// Writes the report.
    ///
    /// # Errors
    /// `limit_exceeded` beyond 100 verdicts, 5,000 findings or 20,000 bytes of one text;
    /// `invalid_request` where a verdict is not one that the library can have written.
    pub fn run(self) -> Result<Rendered, Error> {
        given::check(&self.assessments)?;
        let mut report = Report { at: self.at, subjects: self.assessments };
        let (losses, unknown_rules) = (loss::of(&report, self.format), report.unknown_rules());
        let canonical = report.canonical()?;
        given::complete(&mut report.subjects);
        let (content, extension, media_type) = match self.format {
            Format::Html => (page::write(&report), "html", "text/html"),
            Format::Json => (canonical, "json", "application/json"),
            Format::Junit => (junit::write(&report), "xml", "application/xml"),
            Format::Markdown => (markdown::write(&report), "md", "text/markdown"),
            Format::Oscal => (oscal::write(&report, &canonical), "json", "application/json"),
            Format::Sarif => (sarif::write(&report), "sarif", "application/sarif+json"),
        };
        Ok(Rendered { content, extension, losses, media_type, unknown_rules })
    }
}
