//! Scale by columns: the core's batch where rows are plain, the operation where they are not.
//!
//! A row is plain when its twelve counts and its population are there and every population
//! figure of the day gives it the same class. Then the verdict is met, without any rule to
//! name. Every other row goes through `classify_scale`, so that both ways always agree.

use std::borrow::Cow;
use std::num::NonZeroU64;
use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{ArrowPrimitiveType, Int8Type, Int32Type, Int64Type, UInt64Type};
use arrow_array::{
    Array, ArrayRef, DictionaryArray, Int8Array, Int32Array, LargeListArray, ListArray,
    PrimitiveArray, RecordBatch, StringArray, UInt64Array, new_empty_array, new_null_array,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_cast::cast;
use arrow_cast::display::array_value_to_string;
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use chrono::NaiveDate;
use nd137::Error;
use nd137::law::{Instrument, PopulationKind, latest_population};
use nd137::system::scale::{Cell, INVALID, Population, classify_columns};
use nd137::text::{Arg, text};
use pyo3::prelude::*;
use serde_json::{Value, json};

use super::verdict::{self, Kind, OUTCOMES, Verdict, Writer};
use super::{Judge, Verdicts, column_error, index_of, open, verdicts};
use crate::TABLE;
use crate::failure::raised;

/// Rows whose twelve counts stay in the cache while each population is tried.
const BLOCK: usize = 4096;

/// Rows of lists that stay in the nearest cache while they are turned into columns.
const TURNED: usize = 256;

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
#[pyo3(signature = (table, as_of, months, population, source, keep, threads, progress, /))]
#[expect(clippy::too_many_arguments, reason = "called from nd137.table only, which names them")]
pub(crate) fn scale_stream(
    py: Python<'_>,
    table: &Bound<'_, PyAny>,
    as_of: &str,
    months: Vec<String>,
    population: Option<PopulationGiven>,
    source: String,
    keep: Option<Vec<String>>,
    threads: usize,
    progress: Option<Py<PyAny>>,
) -> PyResult<Verdicts> {
    let input = open(table)?;
    let judge = crate::guarded(py, || {
        Scales::new(&input.schema(), as_of, &months, population, source, keep.as_deref())
            .map_err(|error| raised(py, &error))
    })?;
    Ok(verdicts(input, Box::new(judge), progress, threads))
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
        keep: Option<&[String]>,
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
        let schema = verdict::schema(&values(), keep)?;
        Ok(Self { as_of, in_force, months, people, source, schema })
    }

    /// The code of every row; [`INVALID`] where a row is not plain.
    fn codes(&self, rows: &RecordBatch) -> Result<Vec<u8>, ArrowError> {
        let count = rows.num_rows();
        let months = self.counts(rows)?;
        let people = match self.people {
            People::Column(index) => Some(rows.column(index)),
            _ => None,
        };
        if !self.in_force || months.len() != 12 {
            return Ok(vec![INVALID; count]);
        }
        // Signed counts are read as they are, without a copy; so are unsigned ones.
        if months.iter().all(|month| month.data_type() == &DataType::Int64) {
            self.typed::<Int64Type>(&months, people, count)
        } else {
            self.typed::<UInt64Type>(&months, people, count)
        }
    }

    fn typed<T: ArrowPrimitiveType<Native: Cell>>(
        &self,
        months: &[ArrayRef],
        people: Option<&ArrayRef>,
        count: usize,
    ) -> Result<Vec<u8>, ArrowError> {
        let months: Vec<_> = months.iter().map(counted::<T>).collect::<Result<_, _>>()?;
        let people = people.map(counted::<T>).transpose()?;
        let slices: [&[T::Native]; 12] =
            std::array::from_fn(|i| months.get(i).map_or(&[][..], |month| month.values()));
        let all: Vec<Population<'_, T::Native>> = match (&self.people, &people) {
            (People::Library(Some(main), other), _) => {
                [Some(*main), *other].into_iter().flatten().map(Population::One).collect()
            }
            (People::One(figure), _) => {
                NonZeroU64::new(*figure).map(Population::One).into_iter().collect()
            }
            (_, Some(each)) => vec![Population::Each(&each.values()[..])],
            _ => Vec::new(),
        };
        let Some((main, others)) = all.split_first() else { return Ok(vec![INVALID; count]) };
        let mut codes = vec![INVALID; count];
        let mut second = vec![INVALID; BLOCK];
        for (n, block) in codes.chunks_mut(BLOCK).enumerate() {
            let range =
                n.saturating_mul(BLOCK)..n.saturating_mul(BLOCK).saturating_add(block.len());
            let months = slices.map(|month| month.get(range.clone()).unwrap_or_default());
            classify(months, part(*main, &range), block)?;
            for other in others {
                let second = second.get_mut(..block.len()).unwrap_or_default();
                classify(months, part(*other, &range), second)?;
                for (code, second) in block.iter_mut().zip(second) {
                    // Two populations, two classes: that is for the operation to say.
                    *code = if *code == *second { *code } else { INVALID };
                }
            }
        }
        let columns = months.iter().chain(&people);
        let nulls =
            columns.fold(None, |all, column| NullBuffer::union(all.as_ref(), column.nulls()));
        if let Some(nulls) = nulls.filter(|nulls| nulls.null_count() > 0) {
            for (code, known) in codes.iter_mut().zip(&nulls) {
                *code = if known { *code } else { INVALID };
            }
        }
        Ok(codes)
    }

    /// Twelve columns of counts of one type.
    fn counts(&self, rows: &RecordBatch) -> Result<Vec<ArrayRef>, ArrowError> {
        match &self.months {
            Months::Twelve(columns) => Ok(columns.map(|i| Arc::clone(rows.column(i))).to_vec()),
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
            Ok(reply) => {
                let unreadable =
                    |error: serde_json::Error| ArrowError::JsonError(error.to_string());
                let answer: Value = serde_json::from_slice(&reply.json).map_err(unreadable)?;
                let values = verdict::values(&answer, &["/scale".to_owned()]);
                Verdict { values, ..Verdict::read(&reply.json).map_err(unreadable)? }
            }
        })
    }

    /// The batch of a slice in which every row is plain.
    fn plain(&self, first: u64, codes: &[u8]) -> Result<RecordBatch, ArrowError> {
        let count = codes.len();
        let words = |words: &[&'static str]| Arc::new(StringArray::from(words.to_vec()));
        let last = first.saturating_add(u64::try_from(count).unwrap_or_default());
        let columns = self.schema.fields().iter().map(|field| -> Result<ArrayRef, ArrowError> {
            Ok(match field.name().as_str() {
                "row" => Arc::new(UInt64Array::from_iter_values(first..last)),
                "outcome" => Arc::new(DictionaryArray::<Int8Type>::try_new(
                    Int8Array::from(vec![0; count]),
                    words(&OUTCOMES),
                )?),
                "scale" => {
                    let keys = Int32Array::from_iter_values(codes.iter().copied().map(i32::from));
                    Arc::new(DictionaryArray::<Int32Type>::try_new(keys, words(&NAMES))?)
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

    fn worth(&self) -> usize {
        16 * 1024
    }

    fn judge(&self, rows: &RecordBatch, first: u64) -> Result<RecordBatch, ArrowError> {
        let codes = self.codes(rows)?;
        if !codes.contains(&INVALID) {
            return self.plain(first, &codes);
        }
        let met = Verdict { outcome: Some(0), ..Verdict::default() };
        let mut writer = Writer::new(&values());
        for ((row, number), code) in (first..).zip(0usize..).zip(codes) {
            match name(code) {
                Some(scale) => writer.push(row, &met, [Some(scale)].into_iter())?,
                None => {
                    let verdict = self.one(rows, number)?;
                    writer.push(row, &verdict, verdict.values.iter().map(Option::as_deref))?;
                }
            }
        }
        writer.finish(&self.schema)
    }
}

fn values() -> [(String, Kind); 1] {
    [("scale".to_owned(), Kind::Text)]
}

fn part<'a, T>(population: Population<'a, T>, range: &std::ops::Range<usize>) -> Population<'a, T> {
    match population {
        Population::Each(column) => Population::Each(column.get(range.clone()).unwrap_or_default()),
        one => one,
    }
}

fn classify<T: Cell>(
    months: [&[T]; 12],
    population: Population<'_, T>,
    codes: &mut [u8],
) -> Result<(), ArrowError> {
    classify_columns(months, population, codes)
        .map_err(|error| ArrowError::InvalidArgumentError(error.to_string()))
}

/// The classes by code, as the operation writes them.
const NAMES: [&str; 3] = ["below_large", "large", "very_large"];

fn name(code: u8) -> Option<&'static str> {
    NAMES.get(usize::from(code)).copied()
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

/// Counts of one type; what does not fit, such as a negative one, becomes null.
fn counted<T: ArrowPrimitiveType>(column: &ArrayRef) -> Result<PrimitiveArray<T>, ArrowError> {
    if let Some(as_it_is) = column.as_primitive_opt::<T>() {
        return Ok(as_it_is.clone());
    }
    Ok(cast(column, &T::DATA_TYPE)?.as_primitive::<T>().clone())
}

/// Lists of one shape, whatever shape the column has.
fn lists(column: &ArrayRef) -> Result<LargeListArray, ArrowError> {
    let item = item(column.data_type()).cloned().unwrap_or(DataType::UInt64);
    let wanted = DataType::new_large_list(item, true);
    Ok(cast(column, &wanted)?.as_list::<i64>().clone())
}

/// A column of lists as twelve columns; a list that has not just twelve counts is null in all.
fn transposed(column: &ArrayRef) -> Result<Vec<ArrayRef>, ArrowError> {
    let lists = lists(column)?;
    if lists.values().data_type() == &DataType::Int64 {
        Ok(turned(&lists, lists.values().as_primitive::<Int64Type>()))
    } else {
        Ok(turned(&lists, &counted::<UInt64Type>(lists.values())?))
    }
}

fn turned<T: ArrowPrimitiveType>(
    lists: &LargeListArray,
    values: &PrimitiveArray<T>,
) -> Vec<ArrayRef> {
    let count = lists.len();
    let (first, last) = (lists.offsets().first(), lists.offsets().last());
    let ends = first.zip(last).map(|(first, last)| (place(*first), place(*last)));
    let held = ends.and_then(|(from, to)| values.values().get(from..to)).unwrap_or_default();
    let even = lists.offsets().windows(2).all(|ends| match ends {
        [from, to] => to.wrapping_sub(*from) == 12,
        _ => false,
    });
    let whole = even && lists.null_count() == 0 && values.null_count() == 0;
    let rows: Cow<'_, [[T::Native; 12]]> = if whole {
        Cow::Borrowed(held.as_chunks::<12>().0)
    } else {
        // A row that is not of twelve counts has zeros, and is null.
        let zero = [T::Native::default(); 12];
        (0..count).map(|row| twelve(lists, values, row).copied().unwrap_or(zero)).collect()
    };
    let mut columns: [Vec<T::Native>; 12] = std::array::from_fn(|_| Vec::with_capacity(count));
    for block in rows.chunks(TURNED) {
        for (month, column) in columns.iter_mut().enumerate() {
            column.extend(block.iter().map(|row| row.get(month).copied().unwrap_or_default()));
        }
    }
    let nulls: Option<NullBuffer> = (!whole).then(|| {
        (0..count).map(|row| twelve(lists, values, row).is_some()).collect::<Vec<bool>>().into()
    });
    let columns = columns.into_iter().map(|column| -> ArrayRef {
        Arc::new(PrimitiveArray::<T>::new(column.into(), nulls.clone()))
    });
    columns.collect()
}

/// The counts of a row that has twelve of them, none unknown.
fn twelve<'a, T: ArrowPrimitiveType>(
    lists: &LargeListArray,
    values: &'a PrimitiveArray<T>,
    row: usize,
) -> Option<&'a [T::Native; 12]> {
    let (from, to) = (lists.offsets().get(row)?, lists.offsets().get(row.checked_add(1)?)?);
    let range = place(*from)..place(*to);
    let known = lists.is_valid(row) && range.clone().all(|i| values.is_valid(i));
    values.values().get(range).filter(|_| known)?.try_into().ok()
}

fn place(offset: i64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

/// A whole number as it stands, for the request of one row.
fn cell(column: &ArrayRef, row: usize) -> Result<Value, ArrowError> {
    if column.is_null(row) {
        return Ok(Value::Null);
    }
    let written = array_value_to_string(column, row)?;
    serde_json::from_str(&written).map_err(|error| ArrowError::JsonError(error.to_string()))
}
