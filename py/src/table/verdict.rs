//! The columns of verdicts.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Int8Builder, Int64Builder, ListBuilder, StringBuilder,
    StringDictionaryBuilder, UInt64Builder,
};
use arrow_array::types::{Date32Type, Int8Type, Int32Type};
use arrow_array::{ArrayRef, DictionaryArray, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use chrono::NaiveDate;
use nd137::Error;
use nd137::assessment::Severity;
use nd137::text::{Arg, text};
use serde::Deserialize;
use serde_json::Value;

/// The words of an outcome, by the key that stands for them.
pub(super) const OUTCOMES: [&str; 5] =
    ["met", "not_met", "undetermined", "needs_review", "not_applicable"];

/// The verdict on one row.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    /// The place in [`OUTCOMES`].
    pub(super) outcome: Option<i8>,
    /// The rules that decide the outcome.
    pub(super) rules: Vec<String>,
    /// Where the first of them, or the error, points.
    pub(super) at: Option<String>,
    pub(super) error: Option<Error>,
    pub(super) values: Vec<Option<String>>,
}

/// What a value is, and so what type its column has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Integer,
    Boolean,
    Day,
}

impl Kind {
    fn data_type(self) -> DataType {
        match self {
            Self::Text => words(DataType::Int32),
            Self::Integer => DataType::Int64,
            Self::Boolean => DataType::Boolean,
            Self::Day => DataType::Date32,
        }
    }

    /// The kind of a name that the caller writes.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "text" => Some(Self::Text),
            "integer" => Some(Self::Integer),
            "boolean" => Some(Self::Boolean),
            "day" => Some(Self::Day),
            _ => None,
        }
    }
}

fn words(key: DataType) -> DataType {
    DataType::Dictionary(Box::new(key), Box::new(DataType::Utf8))
}

/// Every column, those of `values` last; of them the ones that are kept, in the caller's order.
pub(super) fn schema(
    values: &[(String, Kind)],
    keep: Option<&[String]>,
) -> Result<SchemaRef, Error> {
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
    for (name, kind) in values {
        if fields.iter().any(|field| field.name() == name) {
            return Err(super::column_error(
                name,
                text(
                    "kết quả đã có cột `{name}`; hãy đặt tên khác",
                    "the result has a column `{name}` already; give another name",
                ),
                &[("name", Arg::Quote(name.clone()))],
            ));
        }
        fields.push(Field::new(name, kind.data_type(), true));
    }
    let all = Schema::new(fields);
    let Some(keep) = keep else { return Ok(Arc::new(all)) };
    if keep.is_empty() {
        let message = text("cần giữ ít nhất một cột", "keep one column at least");
        return Err(super::column_error("keep", message, &[]));
    }
    let mut indices = Vec::new();
    for name in keep {
        let index = super::index_of(&all, name)?;
        if indices.contains(&index) {
            return Err(super::column_error(
                name,
                text("cột `{name}` được chọn hai lần", "the column `{name}` is chosen twice"),
                &[("name", Arg::Quote(name.clone()))],
            ));
        }
        indices.push(index);
    }
    let kept = indices.iter().filter_map(|index| all.fields().get(*index)).cloned();
    Ok(Arc::new(Schema::new(kept.collect::<Vec<_>>())))
}

/// Writes verdicts as a batch.
pub(super) struct Writer {
    rows: UInt64Builder,
    outcomes: Int8Builder,
    rules: ListBuilder<StringDictionaryBuilder<Int32Type>>,
    places: StringBuilder,
    errors: StringDictionaryBuilder<Int8Type>,
    english: StringBuilder,
    vietnamese: StringBuilder,
    values: Vec<(String, Column)>,
}

enum Column {
    Text(StringDictionaryBuilder<Int32Type>),
    Integer(Int64Builder),
    Boolean(BooleanBuilder),
    Day(Date32Builder),
}

impl Writer {
    pub(super) fn new(values: &[(String, Kind)]) -> Self {
        let column = |kind: &Kind| match kind {
            Kind::Text => Column::Text(StringDictionaryBuilder::new()),
            Kind::Integer => Column::Integer(Int64Builder::new()),
            Kind::Boolean => Column::Boolean(BooleanBuilder::new()),
            Kind::Day => Column::Day(Date32Builder::new()),
        };
        Self {
            rows: UInt64Builder::new(),
            outcomes: Int8Builder::new(),
            rules: ListBuilder::new(StringDictionaryBuilder::new()),
            places: StringBuilder::new(),
            errors: StringDictionaryBuilder::new(),
            english: StringBuilder::new(),
            vietnamese: StringBuilder::new(),
            values: values.iter().map(|(name, kind)| (name.clone(), column(kind))).collect(),
        }
    }

    /// Writes one verdict, with values that may stand elsewhere than in it.
    pub(super) fn push<'a>(
        &mut self,
        row: u64,
        verdict: &Verdict,
        mut values: impl Iterator<Item = Option<&'a str>>,
    ) -> Result<(), ArrowError> {
        self.rows.append_value(row);
        self.outcomes.append_option(verdict.outcome);
        for rule in &verdict.rules {
            self.rules.values().append(rule)?;
        }
        self.rules.append(true);
        self.places.append_option(verdict.at.as_deref());
        let error = verdict.error.as_ref();
        self.errors.append_option(error.map(|error| error.kind().tag()));
        self.english.append_option(error.map(|error| &error.message().en));
        self.vietnamese.append_option(error.map(|error| &error.message().vi));
        for (name, column) in &mut self.values {
            column.push(values.next().flatten(), name)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self, schema: &SchemaRef) -> Result<RecordBatch, ArrowError> {
        let mut made: HashMap<String, ArrayRef> = HashMap::new();
        made.insert("row".to_owned(), Arc::new(self.rows.finish()));
        let outcomes = StringArray::from(OUTCOMES.to_vec());
        let outcomes =
            DictionaryArray::<Int8Type>::try_new(self.outcomes.finish(), Arc::new(outcomes))?;
        made.insert("outcome".to_owned(), Arc::new(outcomes));
        made.insert("rules".to_owned(), Arc::new(self.rules.finish()));
        made.insert("at".to_owned(), Arc::new(self.places.finish()));
        made.insert("error".to_owned(), Arc::new(self.errors.finish()));
        made.insert("message_en".to_owned(), Arc::new(self.english.finish()));
        made.insert("message_vi".to_owned(), Arc::new(self.vietnamese.finish()));
        for (name, column) in self.values {
            made.insert(name, column.finish());
        }
        let kept = schema.fields().iter().filter_map(|field| made.remove(field.name()));
        RecordBatch::try_new(Arc::clone(schema), kept.collect())
    }
}

impl Column {
    fn push(&mut self, value: Option<&str>, name: &str) -> Result<(), ArrowError> {
        let wrong = |wanted: &str| {
            let value: String = value.unwrap_or_default().chars().take(80).collect();
            ArrowError::CastError(format!("the value `{value}` of `{name}` is no {wanted}"))
        };
        match (self, value) {
            (Self::Text(column), value) => column.append_option(value),
            (Self::Integer(column), None) => column.append_null(),
            (Self::Boolean(column), None) => column.append_null(),
            (Self::Day(column), None) => column.append_null(),
            (Self::Integer(column), Some(value)) => {
                column.append_value(value.parse().map_err(|_| wrong("integer"))?);
            }
            (Self::Boolean(column), Some(value)) => {
                column.append_value(value.parse().map_err(|_| wrong("boolean"))?);
            }
            (Self::Day(column), Some(value)) => {
                let day: NaiveDate = value.parse().map_err(|_| wrong("day"))?;
                column.append_value(Date32Type::from_naive_date(day));
            }
        }
        Ok(())
    }

    fn finish(self) -> ArrayRef {
        match self {
            Self::Text(mut column) => Arc::new(column.finish()),
            Self::Integer(mut column) => Arc::new(column.finish()),
            Self::Boolean(mut column) => Arc::new(column.finish()),
            Self::Day(mut column) => Arc::new(column.finish()),
        }
    }
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
    /// Reads the verdict of an answer, without values.
    pub(super) fn read(json: &[u8]) -> Result<Self, serde_json::Error> {
        let mut verdict = Self::default();
        let answer: Answer<'_> = serde_json::from_slice(json)?;
        let Some(Assessed { findings, outcome }) = answer.assessment else { return Ok(verdict) };
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
        let key = OUTCOMES.iter().position(|word| *word == outcome);
        verdict.outcome = key.and_then(|key| i8::try_from(key).ok());
        Ok(verdict)
    }

    pub(super) fn failed(error: Error) -> Self {
        Self { at: Some(error.pointer().to_owned()), error: Some(error), ..Self::default() }
    }
}

/// The values that pointers name in an answer, or in an item of it.
pub(super) fn values(answer: &Value, pointers: &[String]) -> Vec<Option<String>> {
    pointers.iter().map(|pointer| shown(answer.pointer(pointer))).collect()
}

/// A value as text: words as they are, anything else as JSON.
fn shown(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
