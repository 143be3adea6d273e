//! Scale for whatever speaks Arrow: a stream of tables in, a stream of classes out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arrow_array::ffi_stream::{ArrowArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::types::{Int64Type, UInt64Type};
use arrow_array::{
    Array, ArrowPrimitiveType, PrimitiveArray, RecordBatch, RecordBatchReader, UInt8Array,
};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use nd137::Error;
use nd137::system::scale::{Cell, INVALID, Population, classify_columns};
use nd137::text::{Arg, Text, text};
use std::num::NonZeroU64;

use crate::guard::{Failure, guard};
use crate::input::place;
use crate::reply::Reply;
use crate::scale::Classifier;

/// Classifies the rows of an Arrow stream (the C stream interface).
///
/// - `scale`: the population for all rows; or NULL, then a thirteenth column holds it.
/// - `in`: its tables have twelve (or thirteen) columns, all of them int64 or all uint64: the
///   months in any order, then the population. Names do not matter; nulls are allowed.
/// - `out`: receives a stream of as many rows in as many tables, with the one column `scale`
///   of type uint8: an `ND137_SCALE_...` number, or null where the row has no class, because a
///   value is null or negative or the population is not positive.
/// - `error`: as for `nd137_call`.
///
/// Nothing is read before `out` is: memory is bounded by one table. Whatever the status, `in` is
/// the library's afterwards unless it or `out` was NULL: its `release` is NULL, and it ends with
/// `out`. `scale` may be freed before `out` is.
///
/// # Safety
/// `scale` is NULL or not freed; `in` is NULL or a stream that is not released; `out` and `error`
/// are NULL or places to write, and `out` holds no stream that would be lost.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_classify_scale_arrow(
    scale: *const Classifier,
    r#in: *mut FFI_ArrowArrayStream,
    out: *mut FFI_ArrowArrayStream,
    error: *mut *mut Reply,
) -> i32 {
    let run = || {
        let out = place("out", out)?;
        let stream = place("in", r#in)?;
        // SAFETY: not NULL, and by contract a stream; it is moved out, and `in` left released.
        let stream = unsafe { ArrowArrayStreamReader::from_raw(stream) }.map_err(arrow)?;
        let population = if scale.is_null() {
            None
        } else {
            // SAFETY: the caller's contract is the same.
            Some(unsafe { Classifier::population(scale) }?)
        };
        let classes = Classes::new(stream, population)?;
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(FFI_ArrowArrayStream::new(Box::new(classes))) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

fn arrow(error: ArrowError) -> Failure {
    const ARROW: Text =
        text("luồng Arrow không đọc được: {why}", "the Arrow stream cannot be read: {why}");
    Error::invalid("", ARROW, &[("why", Arg::Quote(error.to_string()))]).into()
}

/// Classes, made table by table as they are asked for.
struct Classes {
    tables: ArrowArrayStreamReader,
    population: Option<NonZeroU64>,
    unsigned: bool,
    schema: SchemaRef,
}

impl Classes {
    fn new(
        tables: ArrowArrayStreamReader,
        population: Option<NonZeroU64>,
    ) -> Result<Self, Failure> {
        const COLUMNS: Text = text(
            "cần {n} cột cùng kiểu int64 hoặc uint64, không phải: {types}",
            "{n} columns are wanted, all int64 or all uint64, not: {types}",
        );
        let schema = tables.schema();
        let types: Vec<&DataType> = schema.fields().iter().map(|field| field.data_type()).collect();
        let wanted = if population.is_some() { 12 } else { 13 };
        let all = |wanted: &DataType| types.iter().all(|found| *found == wanted);
        let unsigned = all(&DataType::UInt64);
        if types.len() != wanted || !(unsigned || all(&DataType::Int64)) {
            let found: Vec<String> = types.iter().take(20).map(ToString::to_string).collect();
            let args =
                [("n", Arg::Quote(wanted.to_string())), ("types", Arg::Quote(found.join(", ")))];
            return Err(Error::invalid("", COLUMNS, &args).into());
        }
        let column = Field::new("scale", DataType::UInt8, true);
        let schema = Arc::new(Schema::new(vec![column]));
        Ok(Self { tables, population, unsigned, schema })
    }

    fn classify(&self, table: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let codes = if self.unsigned {
            codes::<UInt64Type>(table, self.population)
        } else {
            codes::<Int64Type>(table, self.population)
        }?;
        RecordBatch::try_new(Arc::clone(&self.schema), vec![Arc::new(codes)])
    }
}

fn codes<T>(table: &RecordBatch, one: Option<NonZeroU64>) -> Result<UInt8Array, ArrowError>
where
    T: ArrowPrimitiveType,
    T::Native: Cell,
{
    let changed = || ArrowError::SchemaError("a table has another schema than the stream".into());
    let mut columns = Vec::with_capacity(13);
    let mut nulls: Option<NullBuffer> = None;
    for column in table.columns() {
        let column: &PrimitiveArray<T> = column.as_any().downcast_ref().ok_or_else(changed)?;
        nulls = NullBuffer::union(nulls.as_ref(), column.nulls());
        columns.push(&column.values()[..]);
    }
    let (months, people) = columns.split_first_chunk::<12>().ok_or_else(changed)?;
    let population = match (one, people) {
        (Some(one), []) => Population::One(one),
        (None, [each]) => Population::Each(each),
        _ => return Err(changed()),
    };
    let mut codes = vec![INVALID; table.num_rows()];
    classify_columns(*months, population, &mut codes)
        .map_err(|error| ArrowError::InvalidArgumentError(error.to_string()))?;
    let classed = NullBuffer::from_iter(codes.iter().map(|code| *code != INVALID));
    let nulls = NullBuffer::union(nulls.as_ref(), Some(&classed));
    UInt8Array::try_new(codes.into(), nulls)
}

impl Iterator for Classes {
    type Item = Result<RecordBatch, ArrowError>;

    /// A panic must not cross into the reader of the stream, and `guard` is not around here.
    fn next(&mut self) -> Option<Self::Item> {
        let next = || Some(self.tables.next()?.and_then(|table| self.classify(&table)));
        catch_unwind(AssertUnwindSafe(next)).unwrap_or_else(|_| {
            let why = "nd137: the library failed, please report it".to_owned();
            Some(Err(ArrowError::ComputeError(why)))
        })
    }
}

impl RecordBatchReader for Classes {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
