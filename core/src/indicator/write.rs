//! The operation `write_indicators`: definitions as an SDMX-JSON 2.0 metadata message.

use serde::Serialize;

use super::Indicator;
use super::concept::{IndicatorField, Place, TABLE};
use super::sdmx::NAME;
use super::set::within_limit;
use crate::Error;
use crate::assessment::Answer;
use crate::json::Read;
use crate::text::{fold, text};

/// Definitions to write.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "WriteIndicatorsRequest"))]
#[serde(deny_unknown_fields)]
pub struct WriteRequest {
    /// The SDMX id of the agency that maintains them: parts of ASCII letters, digits, `_` and `-`
    /// that begin with a letter, with dots between.
    #[serde(default)]
    pub agency: Option<String>,
    /// The definitions. Evidence of their facts is not carried: SDMX has no place for it.
    pub indicators: Vec<Indicator>,
}

/// A note on a reported attribute.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SdmxAnnotation"))]
pub struct Annotation {
    /// The attribute's name, as it is.
    pub text: String,
    /// `ATTRIBUTE_NAME`.
    #[serde(rename = "type")]
    pub kind: &'static str,
}

/// A reported attribute.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SdmxAttribute"))]
pub struct Attribute {
    /// Its name, where that is no SDMX id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub annotations: Vec<Annotation>,
    /// The concept: ASCII letters, digits, `_`, `@`, `$` and `-`.
    pub id: String,
    /// What is reported.
    pub value: String,
}

/// The metadata of one indicator.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SdmxMetadataSet"))]
pub struct MetadataSet {
    /// Who maintains it.
    #[serde(rename = "agencyID", skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<String>,
    /// What is reported, in the order of the table of concepts. A concept of several values is
    /// reported several times.
    pub attributes: Vec<Attribute>,
    /// `INDICATOR_1`, `INDICATOR_2`, …: a code may hold characters that an SDMX id may not.
    pub id: String,
    /// The indicator's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The message's content.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SdmxData"))]
pub struct Data {
    /// One an indicator.
    #[serde(rename = "metadataSets")]
    pub metadata_sets: Vec<MetadataSet>,
}

/// An SDMX-JSON 2.0 metadata message, without the header that only its sender can fill.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SdmxMessage"))]
pub struct Written {
    /// The content.
    pub data: Data,
}

impl WriteRequest {
    /// Writes the definitions.
    ///
    /// # Errors
    /// `invalid_request` for an agency that is no SDMX id; `limit_exceeded` past 200,000
    /// definitions.
    pub fn run(self) -> Result<Written, Error> {
        if self.agency.as_deref().is_some_and(|agency| !agency.split('.').all(is_name)) {
            return Err(Error::invalid(
                "/agency",
                text(
                    "mã SDMX của cơ quan chỉ gồm chữ không dấu, chữ số, `_`, `-`, `.`; mỗi phần mở đầu bằng chữ",
                    "an agency's SDMX id has ASCII letters, digits, `_`, `-` and `.`; each part begins with a letter",
                ),
                &[],
            ));
        }
        within_limit(self.indicators.len())?;
        let agency = self.agency;
        let one = |(n, indicator): (usize, Indicator)| {
            let name = indicator.name.clone().filter(|name| !name.trim().is_empty());
            let attributes = attributes(indicator);
            let id = format!("INDICATOR_{n}");
            MetadataSet { agency_id: agency.clone(), attributes, id, name }
        };
        let metadata_sets = (1usize..).zip(self.indicators).map(one).collect();
        Ok(Written { data: Data { metadata_sets } })
    }
}

/// `NCNameIDType` of SDMX.
fn is_name(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_alphabetic())
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
}

/// A reported attribute under a name that may be no id of SDMX (`IDType`): then the id is made of
/// it, `KHAI_NIEM` of `Khái niệm`, and the name stands beside it.
fn named(name: String, value: String) -> Attribute {
    let sound = |b: u8| b.is_ascii_alphanumeric() || b"_@$-".contains(&b);
    if !name.is_empty() && name.bytes().all(sound) {
        return Attribute { annotations: Vec::new(), id: name, value };
    }
    let mut id = String::new();
    for c in fold(&name).chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_uppercase());
        } else if !id.is_empty() && !id.ends_with('_') {
            id.push('_');
        }
    }
    id.truncate(id.trim_end_matches('_').len());
    if id.is_empty() {
        id.push_str("ATTRIBUTE");
    }
    Attribute { annotations: vec![Annotation { text: name, kind: NAME }], id, value }
}

fn attributes(mut indicator: Indicator) -> Vec<Attribute> {
    let mut out = Vec::new();
    for mapping in TABLE {
        let concept = mapping.concepts.first().copied().unwrap_or_default();
        let mut push = |value: String| {
            out.push(Attribute { annotations: Vec::new(), id: concept.to_owned(), value });
        };
        match indicator.place(mapping.field) {
            Place::Attributes(_) => {}
            Place::Text(text) => text.take().into_iter().for_each(push),
            Place::List(list) => match list.take() {
                Some(items) if items.is_empty() => push(String::new()),
                Some(items) => items.into_iter().for_each(push),
                None => {}
            },
            Place::Fact(fact) => match fact.answer {
                Answer::Yes => push("yes".to_owned()),
                Answer::No => push("no".to_owned()),
                Answer::Unknown => {}
            },
        }
    }
    if let Place::Attributes(Some(attributes)) = indicator.place(IndicatorField::Attributes) {
        let attributes = attributes.drain(..);
        out.extend(attributes.map(|one| named(one.name, one.value)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::{IndicatorAttribute, ReadRequest};

    #[test]
    fn what_is_written_reads_back_the_same() {
        let text = |said: &str| Some(said.to_owned());
        let names =
            ["Khái niệm", "Phạm vi", "Pham  vi", "OLD_ID", "unit measure", "", "“…”", "統計"];
        let attribute = |name: &str| IndicatorAttribute {
            name: name.to_owned(),
            value: format!("của {name}"),
        };
        let whole = Indicator {
            attributes: Some(names.map(attribute).to_vec()),
            code: text("MH/01 “a”"),
            collection_points: Some(vec!["Sở Ví dụ".to_owned(), "Cục Mẫu".to_owned()]),
            disaggregations: Some(Vec::new()),
            groups: Some(vec!["emergencies".to_owned()]),
            method: text(""),
            name: text("Tỷ lệ hộ nghèo"),
            period: text("hằng tháng"),
            shared: true.into(),
            updated_regularly: false.into(),
            unit: text("%"),
            ..Indicator::default()
        };
        let indicators = vec![whole, Indicator::default()];
        let request = WriteRequest { agency: text("MINH_HOA"), indicators: indicators.clone() };
        let written = request.run().unwrap();
        let ids: Vec<&str> =
            written.data.metadata_sets[0].attributes.iter().map(|one| one.id.as_str()).collect();
        let made = ids.get(ids.len() - names.len()..).unwrap();
        assert_eq!(
            made,
            [
                "KHAI_NIEM",
                "PHAM_VI",
                "PHAM_VI",
                "OLD_ID",
                "UNIT_MEASURE",
                "ATTRIBUTE",
                "ATTRIBUTE",
                "ATTRIBUTE"
            ]
        );
        let written = serde_json::to_vec(&written).unwrap();
        assert!(crate::canonical::is_canonical(&written));
        assert_eq!(ReadRequest::default().run(&written).unwrap().indicators, indicators);
    }
}
