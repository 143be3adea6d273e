//! The operation `read_indicators`: definitions from CSV, JSON, SDMX-ML and SDMX-JSON.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::bytes::{Encoding, bad, decode};
use super::concept::{IndicatorField, TABLE, answered_by};
use super::sdmx::Message;
use super::set::within_limit;
use super::{Indicator, MAX_DOCUMENT, MAX_INDICATORS, csv, sdmx};
use crate::Error;
use crate::json::Read;
use crate::text::{Arg, text, tidy};

/// How definitions are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorFormat"))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A heading, then one definition a line (RFC 4180).
    Csv,
    /// A list of definitions as in `assess_indicator`, or an object with `indicators`.
    Json,
    /// SDMX-JSON 1.0 or 2.0.
    SdmxJson,
    /// SDMX-ML 2.1 or 3.0.
    SdmxMl,
}

/// A document with definitions to read.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReadIndicatorsRequest"))]
#[serde(deny_unknown_fields, default)]
pub struct ReadRequest {
    /// CSV: which part of a definition a column holds, by its heading, where the heading does not
    /// say so itself.
    pub columns: BTreeMap<String, IndicatorField>,
    /// How characters are written; found out if absent.
    pub encoding: Option<Encoding>,
    /// How the definitions are written; found out if absent.
    pub format: Option<Format>,
}

/// A concept or column that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "FoundConcept"))]
pub struct Found {
    /// The part of a definition that it answers; null where it becomes an attribute.
    pub answers: Option<IndicatorField>,
    /// The concept's id, or the column's heading.
    pub id: String,
    /// The concept's name.
    pub name: Option<String>,
}

/// Definitions as they were read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReadIndicatorsResponse"))]
pub struct ReadResponse {
    /// The columns, or the concepts of the structures in the message.
    pub concepts: Vec<Found>,
    /// How the characters were written.
    pub encoding: Encoding,
    /// How the definitions were written.
    pub format: Format,
    /// The definitions, in order.
    pub indicators: Vec<Indicator>,
    /// Parts that Art. 10.4.d asks for and that no column or concept answers. Empty for our own
    /// JSON, and for messages without a structure.
    pub unanswered: Vec<IndicatorField>,
}

/// Finds out how a text is written.
fn format_of(text: &str) -> Format {
    match text.trim_start().bytes().next() {
        Some(b'<') => Format::SdmxMl,
        Some(b'[') => Format::Json,
        Some(b'{') if sdmx::json::is_message(text) => Format::SdmxJson,
        Some(b'{') => Format::Json,
        _ => Format::Csv,
    }
}

/// Definitions alone, or in an object beside nothing else.
#[derive(Read)]
#[serde(deny_unknown_fields)]
struct Wrapped {
    indicators: Vec<Indicator>,
}

/// Reads a document.
///
/// # Errors
/// `limit_exceeded`, `invalid_document`; for our own JSON `invalid_json` and `invalid_request`
/// with the place in the document.
pub(super) fn read_document(
    document: &[u8],
    format: Option<Format>,
    encoding: Option<Encoding>,
    columns: &HashMap<String, IndicatorField>,
) -> Result<ReadResponse, Error> {
    let (text_, encoding) = decode(document, encoding)?;
    let format = format.unwrap_or_else(|| format_of(&text_));
    let mut concepts = Vec::new();
    let indicators = match format {
        Format::Csv => {
            let (indicators, found) = csv::read(&text_, columns, MAX_INDICATORS)?;
            concepts = found;
            indicators
        }
        Format::Json => ours(&text_)?,
        Format::SdmxJson => {
            let message = crate::json::parse_within(text_.as_bytes(), MAX_DOCUMENT)?;
            told(sdmx::json::read(&message)?, &mut concepts)?
        }
        Format::SdmxMl => told(sdmx::xml::read(&text_)?, &mut concepts)?,
    };
    within_limit(indicators.len())?;
    let answered = |field| concepts.iter().any(|found| found.answers == Some(field));
    let unanswered = if concepts.is_empty() {
        Vec::new()
    } else {
        let asked = TABLE.iter().filter(|mapping| mapping.of_definition());
        asked.map(|mapping| mapping.field).filter(|field| !answered(*field)).collect()
    };
    Ok(ReadResponse { concepts, encoding, format, indicators, unanswered })
}

fn ours(json: &str) -> Result<Vec<Indicator>, Error> {
    if json.trim_start().starts_with('{') {
        let wrapped: Wrapped = crate::json::parse_within(json.as_bytes(), MAX_DOCUMENT)?;
        return Ok(wrapped.indicators);
    }
    crate::json::parse_within(json.as_bytes(), MAX_DOCUMENT)
}

/// Each concept once, in order.
fn told(message: Message, concepts: &mut Vec<Found>) -> Result<Vec<Indicator>, Error> {
    let mut places: HashMap<String, usize> = HashMap::new();
    for (id, name) in message.concepts {
        let at = *places.entry(id.clone()).or_insert_with(|| {
            let answers = answered_by(&id).map(|(field, _)| field);
            concepts.push(Found { answers, id, name: None });
            concepts.len().saturating_sub(1)
        });
        if let Some(found) = concepts.get_mut(at)
            && found.name.is_none()
        {
            found.name = name;
        }
    }
    if message.indicators.is_empty() && concepts.is_empty() {
        return Err(bad(
            text(
                "tệp không có bộ siêu dữ liệu, cấu trúc siêu dữ liệu hay khái niệm SDMX nào",
                "the document has no SDMX metadata set, metadata structure or concept",
            ),
            &[],
        ));
    }
    Ok(message.indicators)
}

impl ReadRequest {
    /// Reads a document.
    ///
    /// # Errors
    /// `limit_exceeded` past 256 MiB or 200,000 definitions; `invalid_document` where the document
    /// cannot be read, with line and column; `invalid_request` for two columns that are said to
    /// hold one part, and for fields of our own JSON.
    pub fn run(self, document: &[u8]) -> Result<ReadResponse, Error> {
        let mut columns = HashMap::new();
        for (heading, field) in self.columns {
            if columns.insert(tidy(&heading), field).is_some() {
                return Err(Error::invalid(
                    "/columns",
                    text("cột `{heading}` khai hai lần", "the column `{heading}` is given twice"),
                    &[("heading", Arg::Quote(heading))],
                ));
            }
        }
        read_document(document, self.format, self.encoding, &columns)
    }
}
