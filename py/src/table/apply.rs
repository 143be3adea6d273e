//! Any operation over the rows of a table: a row's columns are the members of its request.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use arrow_array::{RecordBatch, RecordBatchOptions};
use arrow_json::LineDelimitedWriter;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use nd137::text::{Arg, text};
use nd137::wire::{Document, Operation};
use nd137::{Error, ErrorKind};
use pyo3::prelude::*;

use super::verdict::{self, Verdict};
use super::{Judge, Verdicts, column_error, index_of, open, verdicts};
use crate::TABLE;
use crate::failure::{panicked, raised};

/// Rows for which another thread is worth starting.
const ROWS_A_THREAD: usize = 256;

struct Rows {
    operation: &'static Operation,
    /// The members that every request has, without its closing brace.
    constant: Vec<u8>,
    /// The columns that are read, and what they are called in the request.
    columns: Vec<usize>,
    row_schema: SchemaRef,
    schema: SchemaRef,
    pointers: Vec<String>,
    threads: usize,
}

/// `columns` are pairs of column and member; `values` pairs of column and JSON Pointer.
#[pyfunction]
#[pyo3(signature = (operation, table, request, columns, values, threads, progress, /))]
#[expect(clippy::too_many_arguments, reason = "called from nd137.table only, which names them")]
pub(crate) fn apply_stream(
    py: Python<'_>,
    operation: &str,
    table: &Bound<'_, PyAny>,
    request: &Bound<'_, PyAny>,
    columns: Option<Vec<(String, String)>>,
    values: Vec<(String, String)>,
    threads: usize,
    progress: Option<Py<PyAny>>,
) -> PyResult<Verdicts> {
    let input = open(table)?;
    let made = crate::guarded(py, || {
        let constant = crate::request::json(request);
        let rows = constant
            .and_then(|constant| Rows::new(operation, &constant, &input.schema(), columns, values));
        rows.map_err(|error| raised(py, &error))
    })?;
    Ok(verdicts(input, Box::new(Rows { threads: threads.max(1), ..made }), progress))
}

impl Rows {
    fn new(
        operation: &str,
        constant: &[u8],
        table: &Schema,
        columns: Option<Vec<(String, String)>>,
        values: Vec<(String, String)>,
    ) -> Result<Self, Error> {
        // An unknown name leads to the table's own error.
        let Some(operation) = TABLE.find(operation) else {
            return Err(match TABLE.call(operation, b"{}", None) {
                Err(error) => error,
                Ok(_) => Error::invalid("", text("?", "?"), &[]),
            });
        };
        if !matches!(operation.document, Document::None | Document::Optional) {
            return Err(Error::invalid(
                "",
                text(
                    "thao tác `{name}` cần tệp kèm theo, không chạy trên bảng được",
                    "operation `{name}` takes a document, which a table has not",
                ),
                &[("name", Arg::Quote(operation.name.to_owned()))],
            ));
        }
        let members: serde_json::Map<String, serde_json::Value> = nd137::wire::parse(constant)?;
        let columns = columns.unwrap_or_else(|| {
            table.fields().iter().map(|f| (f.name().clone(), f.name().clone())).collect()
        });
        let (mut indices, mut fields) = (Vec::new(), Vec::new());
        for (column, member) in &columns {
            let index = index_of(table, column)?;
            let twice = fields.iter().any(|f: &Arc<arrow_schema::Field>| f.name() == member);
            if twice || members.contains_key(member) {
                return Err(column_error(
                    member,
                    text(
                        "trường `{name}` được cho hai lần; hãy chọn cột bằng `columns`",
                        "the member `{name}` is given twice; choose columns by `columns`",
                    ),
                    &[("name", Arg::Quote(member.clone()))],
                ));
            }
            indices.push(index);
            fields.push(Arc::new(table.field(index).clone().with_name(member)));
        }
        let mut constant = serde_json::to_vec(&members).map_err(|error| {
            Error::new(
                ErrorKind::Internal,
                "",
                text("không ghi được yêu cầu: {why}", "the request could not be written: {why}"),
                &[("why", Arg::Quote(error.to_string()))],
            )
        })?;
        constant.pop();
        let (names, pointers): (Vec<_>, Vec<_>) = values.into_iter().unzip();
        Ok(Self {
            operation,
            constant,
            columns: indices,
            row_schema: Arc::new(Schema::new(fields)),
            schema: verdict::schema(&names),
            pointers,
            threads: 1,
        })
    }

    /// Judges some rows in one thread. A row that fails, even by a panic, stops no other.
    fn run(&self, rows: &RecordBatch) -> Result<Vec<Verdict>, ArrowError> {
        let options = RecordBatchOptions::new().with_row_count(Some(rows.num_rows()));
        let columns = self.columns.iter().filter_map(|i| rows.columns().get(*i)).cloned();
        let schema = Arc::clone(&self.row_schema);
        let named = RecordBatch::try_new_with_options(schema, columns.collect(), &options)?;
        let mut writer = LineDelimitedWriter::new(Vec::new());
        writer.write(&named)?;
        writer.finish()?;
        let lines = writer.into_inner();
        // JSON escapes line breaks in texts, so that a line is a row.
        let lines = lines.split(|byte| *byte == b'\n').take(rows.num_rows());
        let mut request = Vec::new();
        let judged: Vec<_> = lines
            .map(|line| {
                request.clear();
                request.extend_from_slice(&self.constant);
                let members = line.get(1..).unwrap_or(b"}");
                if self.constant.len() > 1 && members != b"}" {
                    request.push(b',');
                }
                request.extend_from_slice(members);
                catch_unwind(AssertUnwindSafe(|| self.one(&request)))
                    .unwrap_or_else(|panic| Verdict::failed(panicked(&*panic)))
            })
            .collect();
        if judged.len() != rows.num_rows() {
            return Err(ArrowError::ComputeError("a row was not written as one line".to_owned()));
        }
        Ok(judged)
    }

    fn one(&self, request: &[u8]) -> Verdict {
        match (self.operation.run)(request, None) {
            Err(error) => Verdict::failed(error),
            Ok(reply) => Verdict::read(&reply.json, &self.pointers).unwrap_or_else(|error| {
                Verdict::failed(Error::new(
                    ErrorKind::Internal,
                    "",
                    text("không đọc được kết quả: {why}", "the answer could not be read: {why}"),
                    &[("why", Arg::Quote(error.to_string()))],
                ))
            }),
        }
    }
}

impl Judge for Rows {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn judge(&self, rows: &RecordBatch, first: u64) -> Result<RecordBatch, ArrowError> {
        let share = rows.num_rows().div_ceil(self.threads).max(ROWS_A_THREAD);
        let parts: Vec<_> = (0..rows.num_rows())
            .step_by(share)
            .map(|at| rows.slice(at, share.min(rows.num_rows().saturating_sub(at))))
            .collect();
        let judged = if let [part] = parts.as_slice() {
            vec![self.run(part)]
        } else {
            thread::scope(|scope| {
                let running: Vec<_> =
                    parts.iter().map(|part| scope.spawn(move || self.run(part))).collect();
                running.into_iter().map(join).collect()
            })
        };
        let verdicts: Vec<_> = judged.into_iter().collect::<Result<_, _>>()?;
        verdict::batch(&self.schema, first, verdicts.into_iter().flatten())
    }
}

fn join<T>(thread: thread::ScopedJoinHandle<'_, Result<T, ArrowError>>) -> Result<T, ArrowError> {
    thread
        .join()
        .unwrap_or_else(|panic| Err(ArrowError::ExternalError(Box::new(panicked(&*panic)))))
}
