//! Tables: anything with `__arrow_c_stream__` in, verdicts as an Arrow stream out.
//!
//! A slice is judged when the consumer asks for it; the consumer (pyarrow, Polars, DuckDB)
//! asks without holding the interpreter.

mod apply;
mod scale;
mod stream;
mod verdict;

use std::sync::{Arc, Mutex};

use arrow_array::{ArrayRef, StructArray};
use arrow_schema::{Field, Schema};
use nd137::text::{Arg, Text, text};
use nd137::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::PyRecordBatchReader;
use pyo3_arrow::ffi::{ArrayIterator, to_stream_pycapsule};

pub(crate) use apply::apply_stream;
pub(crate) use scale::scale_stream;
use stream::{Input, Judge, Stream};

use crate::failure::raised;

/// Verdicts, one a row, as a stream that can be read once.
#[pyclass(frozen, module = "nd137.table")]
pub(crate) struct Verdicts {
    stream: Mutex<Option<Stream>>,
}

#[pymethods]
impl Verdicts {
    /// The stream, for pyarrow, Polars, DuckDB and whatever else reads Arrow.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let taken = match self.stream.lock() {
            Ok(mut stream) => stream.take(),
            Err(_) => None,
        };
        let Some(stream) = taken else {
            return Err(raised(py, &read_twice()));
        };
        let field = Field::new_struct("", stream.schema().fields().clone(), false);
        let arrays = stream.map(|batch| Ok(Arc::new(StructArray::from(batch?)) as ArrayRef));
        let reader = ArrayIterator::new(arrays, Arc::new(field));
        Ok(to_stream_pycapsule(py, Box::new(reader), requested_schema)?)
    }
}

fn read_twice() -> Error {
    Error::new(
        ErrorKind::InvalidRequest,
        "",
        text(
            "các kết luận chỉ đọc được một lần; hãy gọi lại hàm, hoặc giữ bảng đã đọc",
            "the verdicts can be read once; call the function again, or keep the table that was read",
        ),
        &[],
    )
}

/// Opens a table; what is no table is an error of ours.
fn open(table: &Bound<'_, PyAny>) -> PyResult<Input> {
    if !table.hasattr("__arrow_c_stream__")? {
        let name = table.get_type().name()?.to_string_lossy().into_owned();
        let error = Error::invalid(
            "",
            text(
                "`{type}` không phải bảng: cần đối tượng có `__arrow_c_stream__` (pyarrow, Polars, pandas, DuckDB)",
                "`{type}` is no table: give an object with `__arrow_c_stream__` (pyarrow, Polars, pandas, DuckDB)",
            ),
            &[("type", Arg::Quote(name))],
        );
        return Err(raised(table.py(), &error));
    }
    table.extract::<PyRecordBatchReader>()?.into_reader()
}

fn verdicts(
    input: Input,
    judge: Box<dyn Judge>,
    progress: Option<Py<PyAny>>,
    threads: usize,
) -> Verdicts {
    Verdicts { stream: Mutex::new(Some(Stream::new(input, judge, progress, threads))) }
}

/// A column that is not as asked.
fn column_error(name: &str, message: Text, args: &[(&'static str, Arg)]) -> Error {
    crate::under(Error::invalid("", message, args), name)
}

fn index_of(schema: &Schema, name: &str) -> Result<usize, Error> {
    schema.index_of(name).map_err(|_| {
        let names: Vec<_> = schema.fields().iter().take(50).map(|f| f.name().as_str()).collect();
        column_error(
            name,
            text(
                "bảng không có cột `{name}`; có các cột {names}",
                "the table has no column `{name}`; it has {names}",
            ),
            &[("name", Arg::Quote(name.to_owned())), ("names", Arg::Quote(names.join(", ")))],
        )
    })
}
