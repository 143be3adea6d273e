//! Scale by columns: the core's batch where rows are plain, the operation where they are not.
//!
//! A row is plain when its twelve counts and its population are there and every population
//! figure of the day gives it the same class. Then the verdict is met, without any rule to
//! name. Every other row goes through `classify_scale`, so that both ways always agree.

use std::num::NonZeroU64;
use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{Int8Type, Int32Type, UInt64Type};
use arrow_array::{
    Array, ArrayRef, DictionaryArray, Int8Array, Int32Array, LargeListArray, ListArray,
    RecordBatch, StringArray, UInt64Array, new_empty_array, new_null_array,
};
use arrow_buffer::{BooleanBufferBuilder, NullBuffer, OffsetBuffer};
use arrow_cast::cast;
use arrow_cast::display::array_value_to_string;
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use chrono::NaiveDate;
use nd137::Error;
use nd137::law::{Instrument, PopulationKind, latest_population};
use nd137::system::scale::{INVALID, Population, classify_columns};
use nd137::text::{Arg, text};
use pyo3::prelude::*;
use serde_json::{Value, json};

use super::verdict::{self, Verdict};
use super::{Judge, Verdicts, column_error, index_of, open, verdicts};
use crate::TABLE;
use crate::failure::raised;

/// Where the counts stand.
enum Months {
    /// One column of lists.
    List(usize),
    /// A column for each month.
    Twelve([usize; 12]),
}

/// Which population decides.
enum People {
    /// The library's figures of the day: the one that decides, and the other kind.
    Library(Option<NonZeroU64>, Option<NonZeroU64>),
    /// The caller's figure for all rows.
    One(u64),
    /// The caller's figures in a column.
    Column(usize),
}

struct Scales {
    as_of: NaiveDate,
    in_force: bool,
    months: Months,
    people: People,
    source: String,
    schema: SchemaRef,
}

/// `months` are twelve columns or one of lists; `population` is a number or a column.
#[pyfunction]
#[pyo3(signature = (table, as_of, months, population, source, progress, /))]
pub(crate) fn scale_stream(
    py: Python<'_>,
    table: &Bound<'_, PyAny>,
    as_of: &str,
    months: Vec<String>,
    population: Option<PopulationGiven>,
    source: String,
    progress: Option<Py<PyAny>>,
) -> PyResult<Verdicts> {
    let input = open(table)?;
    let judge = crate::guarded(py, || {
        Scales::new(&input.schema(), as_of, &months, population, source)
            .map_err(|error| raised(py, &error))
    })?;
    Ok(verdicts(input, Box::new(judge), progress))
}

#[derive(FromPyObject)]
pub(crate) enum PopulationGiven {
    Figure(u64),
    Column(String),
}

impl Scales {
    fn new(
        table: &Schema,
        as_of: &str,
        months: &[String],
        population: Option<PopulationGiven>,
        source: String,
    ) -> Result<Self, Error> {
        let as_of: NaiveDate = as_of.parse().map_err(|_| {
            Error::invalid(
                "/as_of",
                text("`{value}` không phải ngày yyyy-mm-dd", "`{value}` is not a day yyyy-mm-dd"),
                &[("value", Arg::Quote(as_of.chars().take(40).collect()))],
            )
        })?;
        let months = match months {
            [list] => Months::List(column(table, list, true)?),
            names => {
                let found: Vec<_> = names
                    .iter()
                    .map(|name| column(table, name, false))
                    .collect::<Result<_, _>>()?;
                Months::Twelve(found.try_into().map_err(|_| {
                    Error::invalid(
                        "/months",
                        text(
                            "cần 12 cột tháng hoặc một cột danh sách",
                            "give twelve columns of months, or one column of lists",
                        ),
                        &[],
                    )
                })?)
            }
        };
        let library =
            |kind| latest_population(kind, as_of).and_then(|figure| NonZeroU64::new(figure.value));
        let people = match population {
            None => {
                People::Library(library(PopulationKind::Average), library(PopulationKind::Census))
            }
            Some(PopulationGiven::Figure(figure)) => People::One(figure),
            Some(PopulationGiven::Column(name)) => People::Column(column(table, &name, false)?),
        };
        let in_force = Instrument::Nd137.in_force(as_of) == Some(true);
        let schema = verdict::schema(&["scale".to_owned()]);
        Ok(Self { as_of, in_force, months, people, source, schema })
    }

    /// The class of every row; `None` where a row is not plain.
    fn classes(&self, rows: &RecordBatch) -> Result<Vec<Option<i8>>, ArrowError> {
        let count = rows.num_rows();
        let months = self.counts(rows)?;
        let slices = std::array::from_fn(|i| months.get(i).map_or(&[][..], |m| m.values()));
        let column = match self.people {
            People::Column(index) => Some(counted(rows.column(index))?),
            _ => None,
        };
        let populations: Vec<_> = match (&self.people, &column) {
            (People::Library(Some(main), other), _) => {
                [Some(*main), *other].into_iter().flatten().map(Population::One).collect()
            }
            (People::One(figure), _) => {
                NonZeroU64::new(*figure).map(Population::One).into_iter().collect()
            }
            (_, Some(each)) => vec![Population::Each(&each.values()[..])],
            _ => Vec::new(),
        };
        if populations.is_empty() || !self.in_force {
            return Ok(vec![None; count]);
        }
        let mut classes: Option<Vec<u8>> = None;
        for population in populations {
            let mut codes = vec![INVALID; count];
            classify_columns(slices, population, &mut codes)
                .map_err(|error| ArrowError::InvalidArgumentError(error.to_string()))?;
            classes = Some(match classes {
                None => codes,
                Some(known) => known
                    .iter()
                    .zip(&codes)
                    .map(|(a, b)| if a == b { *a } else { INVALID })
                    .collect(),
            });
        }
        let mut classes: Vec<_> =
            classes.unwrap_or_default().into_iter().map(|code| i8::try_from(code).ok()).collect();
        for column in months.iter().chain(&column).filter(|column| column.null_count() > 0) {
            for (row, class) in classes.iter_mut().enumerate() {
                if column.is_null(row) {
                    *class = None;
                }
            }
        }
        Ok(classes)
    }

    /// Twelve columns of counts; null where a count is not there or negative.
    fn counts(&self, rows: &RecordBatch) -> Result<Vec<UInt64Array>, ArrowError> {
        match &self.months {
            Months::Twelve(columns) => columns.iter().map(|i| counted(rows.column(*i))).collect(),
            Months::List(index) => transposed(rows.column(*index)),
        }
    }

    /// The operation itself, for a row that is not plain.
    fn one(&self, rows: &RecordBatch, row: usize) -> Result<Verdict, ArrowError> {
        let counts = match &self.months {
            Months::Twelve(columns) => {
                columns.iter().map(|i| cell(rows.column(*i), row)).collect::<Result<_, _>>()?
            }
            Months::List(index) => {
                // One row of the column, so that the others are not copied.
                let lists = lists(&rows.column(*index).slice(row, 1))?;
                if lists.is_null(0) {
                    Value::Null
                } else {
                    let list = lists.value(0);
                    (0..list.len()).map(|i| cell(&list, i)).collect::<Result<_, _>>()?
                }
            }
        };
        let people = match self.people {
            People::Library(..) => None,
            People::One(figure) => Some(Value::from(figure)),
            People::Column(index) => Some(cell(rows.column(index), row)?),
        };
        let populations = people.map(|value| {
            json!({"kind": "average", "published": self.as_of, "source": self.source,
                "value": value})
        });
        let request = json!({"as_of": self.as_of, "detail": "compact", "monthly_users": counts,
            "populations": populations.as_slice()});
        Ok(match TABLE.call("classify_scale", request.to_string().as_bytes(), None) {
            Err(error) => Verdict::failed(error),
            Ok(reply) => Verdict::read(&reply.json, &["/scale".to_owned()])
                .map_err(|error| ArrowError::JsonError(error.to_string()))?,
        })
    }

    /// The batch of a slice in which every row is plain.
    fn plain(&self, first: u64, classes: Vec<i8>) -> Result<RecordBatch, ArrowError> {
        let count = classes.len();
        let words = |words: &[&'static str]| Arc::new(StringArray::from(words.to_vec()));
        let met = Int8Array::from(vec![0; count]);
        let scale = Int32Array::from_iter_values(classes.into_iter().map(i32::from));
        let last = first.saturating_add(u64::try_from(count).unwrap_or_default());
        let columns = self.schema.fields().iter().map(|field| -> Result<ArrayRef, ArrowError> {
            Ok(match field.name().as_str() {
                "row" => Arc::new(UInt64Array::from_iter_values(first..last)),
                "outcome" => {
                    Arc::new(DictionaryArray::<Int8Type>::try_new(met.clone(), words(&["met"]))?)
                }
                "scale" => {
                    Arc::new(DictionaryArray::<Int32Type>::try_new(scale.clone(), words(&NAMES))?)
                }
                "rules" => no_lists(field.data_type(), count)?,
                _ => new_null_array(field.data_type(), count),
            })
        });
        RecordBatch::try_new(Arc::clone(&self.schema), columns.collect::<Result<_, _>>()?)
    }
}

impl Judge for Scales {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn judge(&self, rows: &RecordBatch, first: u64) -> Result<RecordBatch, ArrowError> {
        let classes = self.classes(rows)?;
        if let Some(plain) = classes.iter().copied().collect() {
            return self.plain(first, plain);
        }
        let verdicts: Vec<_> = classes
            .into_iter()
            .enumerate()
            .map(|(row, class)| match class.and_then(name) {
                Some(scale) => Ok(Verdict {
                    outcome: Some("met".to_owned()),
                    values: vec![Some(scale.to_owned())],
                    ..Verdict::default()
                }),
                None => self.one(rows, row),
            })
            .collect::<Result<_, _>>()?;
        verdict::batch(&self.schema, first, verdicts.into_iter())
    }
}

/// The classes by code, as the operation writes them.
const NAMES: [&str; 3] = ["below_large", "large", "very_large"];

fn name(code: i8) -> Option<&'static str> {
    NAMES.get(usize::try_from(code).ok()?).copied()
}

/// A list in every row, and nothing in it.
fn no_lists(data_type: &DataType, count: usize) -> Result<ArrayRef, ArrowError> {
    let DataType::List(item) = data_type else {
        return Err(ArrowError::SchemaError("the rules are lists".to_owned()));
    };
    let offsets = OffsetBuffer::from_lengths(std::iter::repeat_n(0, count));
    let nothing = new_empty_array(item.data_type());
    Ok(Arc::new(ListArray::try_new(Arc::clone(item), offsets, nothing, None)?))
}

/// A column of whole numbers, or of lists of them.
fn column(table: &Schema, name: &str, lists: bool) -> Result<usize, Error> {
    let index = index_of(table, name)?;
    let found = table.field(index).data_type();
    let (numbers, wanted) = match (lists, item(found)) {
        (true, Some(item)) => (item.is_integer(), "list of integers"),
        (true, None) => (false, "list of integers"),
        (false, _) => (found.is_integer(), "integer"),
    };
    if numbers {
        return Ok(index);
    }
    Err(column_error(
        name,
        text(
            "cột `{name}` có kiểu {found}, cần {wanted}; số thập phân phải đổi sang số nguyên trước",
            "column `{name}` has the type {found}, {wanted} is needed; cast fractions first",
        ),
        &[
            ("name", Arg::Quote(name.to_owned())),
            ("found", Arg::Quote(found.to_string())),
            ("wanted", Arg::Quote(wanted.to_owned())),
        ],
    ))
}

/// What the lists of a column hold.
fn item(data_type: &DataType) -> Option<&DataType> {
    match data_type {
        DataType::List(item) | DataType::LargeList(item) | DataType::FixedSizeList(item, _) => {
            Some(item.data_type())
        }
        _ => None,
    }
}

/// Counts as 64 bits without sign; what is negative becomes null.
fn counted(column: &ArrayRef) -> Result<UInt64Array, ArrowError> {
    Ok(cast(column, &DataType::UInt64)?.as_primitive::<UInt64Type>().clone())
}

/// Lists of one shape, whatever shape the column has.
fn lists(column: &ArrayRef) -> Result<LargeListArray, ArrowError> {
    let item = item(column.data_type()).cloned().unwrap_or(DataType::UInt64);
    let wanted = DataType::new_large_list(item, true);
    Ok(cast(column, &wanted)?.as_list::<i64>().clone())
}

/// A column of lists as twelve columns; a list that has not just twelve counts is null in all.
fn transposed(column: &ArrayRef) -> Result<Vec<UInt64Array>, ArrowError> {
    let lists = lists(column)?;
    let values = counted(lists.values())?;
    let mut months: Vec<Vec<u64>> = (0..12).map(|_| Vec::with_capacity(lists.len())).collect();
    let mut whole = BooleanBufferBuilder::new(lists.len());
    for (row, ends) in lists.offsets().windows(2).enumerate() {
        let range = match ends {
            [from, to] => usize::try_from(*from).ok().zip(usize::try_from(*to).ok()),
            _ => None,
        };
        let counts = range
            .filter(|_| lists.is_valid(row))
            .filter(|(from, to)| (*from..*to).all(|i| values.is_valid(i)))
            .and_then(|(from, to)| values.values().get(from..to))
            .filter(|counts| counts.len() == months.len());
        whole.append(counts.is_some());
        for (i, month) in months.iter_mut().enumerate() {
            month.push(counts.and_then(|counts| counts.get(i)).copied().unwrap_or(0));
        }
    }
    let whole = NullBuffer::new(whole.finish());
    Ok(months.into_iter().map(|m| UInt64Array::new(m.into(), Some(whole.clone()))).collect())
}

/// A whole number as it stands, for the request of one row.
fn cell(column: &ArrayRef, row: usize) -> Result<Value, ArrowError> {
    if column.is_null(row) {
        return Ok(Value::Null);
    }
    let written = array_value_to_string(column, row)?;
    serde_json::from_str(&written).map_err(|error| ArrowError::JsonError(error.to_string()))
}
