//! The columns of verdicts.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use arrow_array::builder::{ListBuilder, StringBuilder, StringDictionaryBuilder, UInt64Builder};
use arrow_array::types::{Int8Type, Int32Type};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use nd137::Error;
use nd137::assessment::Severity;
use serde::Deserialize;

/// The verdict on one row.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) outcome: Option<String>,
    /// The rules that decide the outcome.
    pub(super) rules: Vec<String>,
    /// Where the first of them, or the error, points.
    pub(super) at: Option<String>,
    pub(super) error: Option<Error>,
    pub(super) values: Vec<Option<String>>,
}

/// The columns of verdicts, then those of the values.
pub(super) fn schema(values: &[String]) -> SchemaRef {
    let words = |key| DataType::Dictionary(Box::new(key), Box::new(DataType::Utf8));
    let rule = Field::new_list_field(words(DataType::Int32), true);
    let mut fields = vec![
        Field::new("row", DataType::UInt64, false),
        Field::new("outcome", words(DataType::Int8), true),
        Field::new("rules", DataType::List(Arc::new(rule)), false),
        Field::new("at", DataType::Utf8, true),
        Field::new("error", words(DataType::Int8), true),
        Field::new("message_en", DataType::Utf8, true),
        Field::new("message_vi", DataType::Utf8, true),
    ];
    fields.extend(values.iter().map(|name| Field::new(name, words(DataType::Int32), true)));
    Arc::new(Schema::new(fields))
}

/// Verdicts as a batch.
pub(super) fn batch(
    schema: &SchemaRef,
    first: u64,
    verdicts: impl Iterator<Item = Verdict>,
) -> Result<RecordBatch, ArrowError> {
    let mut rows = UInt64Builder::new();
    let mut outcomes = StringDictionaryBuilder::<Int8Type>::new();
    let mut rules = ListBuilder::new(StringDictionaryBuilder::<Int32Type>::new());
    let mut places = StringBuilder::new();
    let mut errors = StringDictionaryBuilder::<Int8Type>::new();
    let (mut english, mut vietnamese) = (StringBuilder::new(), StringBuilder::new());
    let count = schema.fields().len().saturating_sub(7);
    let mut values: Vec<_> =
        (0..count).map(|_| StringDictionaryBuilder::<Int32Type>::new()).collect();
    for (row, verdict) in (first..).zip(verdicts) {
        rows.append_value(row);
        outcomes.append_option(verdict.outcome);
        for rule in &verdict.rules {
            rules.values().append(rule)?;
        }
        rules.append(true);
        places.append_option(verdict.at);
        errors.append_option(verdict.error.as_ref().map(|error| error.kind().tag()));
        english.append_option(verdict.error.as_ref().map(|error| &error.message().en));
        vietnamese.append_option(verdict.error.as_ref().map(|error| &error.message().vi));
        let mut given = verdict.values.into_iter();
        for column in &mut values {
            column.append_option(given.next().flatten());
        }
    }
    let mut columns: Vec<ArrayRef> = vec![
        Arc::new(rows.finish()),
        Arc::new(outcomes.finish()),
        Arc::new(rules.finish()),
        Arc::new(places.finish()),
        Arc::new(errors.finish()),
        Arc::new(english.finish()),
        Arc::new(vietnamese.finish()),
    ];
    columns.extend(values.into_iter().map(|mut column| Arc::new(column.finish()) as ArrayRef));
    RecordBatch::try_new(Arc::clone(schema), columns)
}

#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow)]
    assessment: Option<Assessed<'a>>,
}

#[derive(Deserialize)]
struct Assessed<'a> {
    #[serde(borrow)]
    findings: Vec<Found<'a>>,
    outcome: &'a str,
}

#[derive(Deserialize)]
struct Found<'a> {
    // A pointer may hold what JSON escapes.
    #[serde(borrow)]
    at: std::borrow::Cow<'a, str>,
    outcome: &'a str,
    rule: &'a str,
    /// Written in the full form only.
    severity: Option<&'a str>,
}

/// Rules that only advise; the compact form does not say so.
static ADVISORY: LazyLock<HashMap<&'static str, bool>> = LazyLock::new(|| {
    nd137::catalogue::rules().map(|rule| (rule.id, rule.severity == Severity::Advisory)).collect()
});

impl Verdict {
    /// Reads an answer; `pointers` name the values wanted of it.
    pub(super) fn read(json: &[u8], pointers: &[String]) -> Result<Self, serde_json::Error> {
        let mut verdict = Self::default();
        let answer: Answer<'_> = serde_json::from_slice(json)?;
        if let Some(Assessed { findings, outcome }) = answer.assessment {
            let decides = |found: &&Found<'_>| {
                let advises = match found.severity {
                    Some(severity) => severity == "advisory",
                    None => ADVISORY.get(found.rule).copied().unwrap_or(false),
                };
                found.outcome == outcome && !advises
            };
            if !matches!(outcome, "met" | "not_applicable") {
                for found in findings.iter().filter(decides) {
                    verdict.rules.push(found.rule.to_owned());
                    verdict.at.get_or_insert_with(|| found.at.clone().into_owned());
                }
            }
            verdict.outcome = Some(outcome.to_owned());
        }
        if !pointers.is_empty() {
            let answer: serde_json::Value = serde_json::from_slice(json)?;
            verdict.values =
                pointers.iter().map(|pointer| shown(answer.pointer(pointer))).collect();
        }
        Ok(verdict)
    }

    pub(super) fn failed(error: Error) -> Self {
        Self { at: Some(error.pointer().to_owned()), error: Some(error), ..Self::default() }
    }
}

/// A value as text: words as they are, anything else as JSON.
fn shown(value: Option<&serde_json::Value>) -> Option<String> {
    match value? {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
