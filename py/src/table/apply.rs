//! Any operation over the rows of a table: a row's columns are the members of its request.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchOptions};
use arrow_json::LineDelimitedWriter;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use nd137::text::{Arg, text};
use nd137::wire::{Document, Operation, Table};
use nd137::{Error, ErrorKind};
use pyo3::prelude::*;
use serde_json::Value;

use super::verdict::{self, Kind, Verdict, Writer};
use super::{Judge, Verdicts, column_error, index_of, open, verdicts};
use crate::TABLE;
use crate::failure::{panicked, raised};

struct Rows {
    operation: &'static Operation,
    /// The document that travels with every request, if any.
    document: Option<Vec<u8>>,
    /// The members that every request has, without its closing brace; where the columns are
    /// members of a member, up to its colon.
    constant: Vec<u8>,
    under: bool,
    /// The columns that are read, and what they are called in the request.
    columns: Vec<usize>,
    row_schema: SchemaRef,
    schema: SchemaRef,
    /// The list of the answer whose items are rows of the result, if any.
    each: Option<String>,
    values: Vec<(String, Kind)>,
    pointers: Vec<String>,
}

/// `columns` are pairs of column and member; `values` are column, JSON Pointer and kind.
#[pyfunction]
#[pyo3(signature = (operation, table, document, request, under, columns, values, each, keep, threads, progress, /))]
#[expect(clippy::too_many_arguments, reason = "called from nd137.table only, which names them")]
pub(crate) fn apply_stream(
    py: Python<'_>,
    operation: &str,
    table: &Bound<'_, PyAny>,
    document: Option<&Bound<'_, PyAny>>,
    request: &Bound<'_, PyAny>,
    under: Option<&str>,
    columns: Option<Vec<(String, String)>>,
    values: Vec<(String, String, String)>,
    each: Option<String>,
    keep: Option<Vec<String>>,
    threads: usize,
    progress: Option<Py<PyAny>>,
) -> PyResult<Verdicts> {
    let input = open(table)?;
    let document = document.map(|given| crate::request::document(py, given)).transpose()?;
    let document = document.map(|document| document.as_bytes().to_vec());
    let rows = crate::guarded(py, || {
        let constant = crate::request::json(request);
        let rows = constant.and_then(|constant| {
            let mut rows =
                Rows::new(operation, document, &constant, under, &input.schema(), columns)?;
            rows.result(values, each, keep.as_deref())?;
            Ok(rows)
        });
        rows.map_err(|error| raised(py, &error))
    })?;
    Ok(verdicts(input, Box::new(rows), progress, threads))
}

impl Rows {
    fn new(
        operation: &str,
        document: Option<Vec<u8>>,
        constant: &[u8],
        under: Option<&str>,
        table: &Schema,
        columns: Option<Vec<(String, String)>>,
    ) -> Result<Self, Error> {
        let operation = TABLE.find(operation).ok_or_else(|| Table::unknown(operation))?;
        let fits = match operation.document {
            Document::None => document.is_none(),
            Document::Optional => true,
            Document::Taken => document.is_some(),
            Document::TakenAndGiven => false,
        };
        if !fits {
            return Err(Error::invalid(
                "",
                text(
                    "thao tác `{name}` với tệp kèm theo như vậy không chạy trên bảng được",
                    "operation `{name}` with or without such a document cannot run over a table",
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
            if twice || (under.is_none() && members.contains_key(member)) {
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
        if let Some(under) = under {
            if members.contains_key(under) {
                let message =
                    text("trường `{name}` được cho hai lần", "the member `{name}` is given twice");
                let args = [("name", Arg::Quote(under.to_owned()))];
                return Err(column_error(under, message, &args));
            }
            if !members.is_empty() {
                constant.push(b',');
            }
            let name = serde_json::Value::from(under).to_string();
            constant.extend_from_slice(name.as_bytes());
            constant.push(b':');
        }
        Ok(Self {
            operation,
            document,
            constant,
            under: under.is_some(),
            columns: indices,
            row_schema: Arc::new(Schema::new(fields)),
            schema: verdict::schema(&[], None)?,
            each: None,
            values: Vec::new(),
            pointers: Vec::new(),
        })
    }

    /// Says what the result has beside the verdict.
    fn result(
        &mut self,
        values: Vec<(String, String, String)>,
        each: Option<String>,
        keep: Option<&[String]>,
    ) -> Result<(), Error> {
        for (name, pointer, kind) in values {
            let Some(kind) = Kind::named(&kind) else {
                return Err(column_error(
                    &name,
                    text(
                        "`{kind}` không phải kiểu; chọn text, integer, boolean hoặc day",
                        "`{kind}` is no type; choose text, integer, boolean or day",
                    ),
                    &[("kind", Arg::Quote(kind))],
                ));
            };
            self.values.push((name, kind));
            self.pointers.push(pointer);
        }
        self.each = each;
        self.schema = verdict::schema(&self.values, keep)?;
        Ok(())
    }

    /// The requests of some rows, one a line: JSON escapes line breaks in texts.
    fn requests(&self, rows: &RecordBatch) -> Result<Vec<u8>, ArrowError> {
        let options = RecordBatchOptions::new().with_row_count(Some(rows.num_rows()));
        let columns = self.columns.iter().filter_map(|i| rows.columns().get(*i)).cloned();
        let schema = Arc::clone(&self.row_schema);
        let named = RecordBatch::try_new_with_options(schema, columns.collect(), &options)?;
        let mut writer = LineDelimitedWriter::new(Vec::new());
        writer.write(&named)?;
        writer.finish()?;
        Ok(writer.into_inner())
    }

    /// The rows of the result for one request; what fails, even by a panic, is one row.
    fn one(&self, request: &[u8]) -> Vec<Verdict> {
        let judged = catch_unwind(AssertUnwindSafe(|| self.judged(request)));
        let judged = judged.unwrap_or_else(|panic| Err(panicked(&*panic)));
        judged.unwrap_or_else(|error| vec![Verdict::failed(error)])
    }

    fn judged(&self, request: &[u8]) -> Result<Vec<Verdict>, Error> {
        let reply = (self.operation.run)(TABLE, request, self.document.as_deref())?;
        let read = || Verdict::read(&reply.json).map_err(unreadable);
        if self.pointers.is_empty() && self.each.is_none() {
            return Ok(vec![read()?]);
        }
        let answer: Value = serde_json::from_slice(&reply.json).map_err(unreadable)?;
        let Some(each) = &self.each else {
            return Ok(vec![Verdict {
                values: verdict::values(&answer, &self.pointers),
                ..read()?
            }]);
        };
        let Some(items) = answer.pointer(each).and_then(Value::as_array) else {
            return Err(Error::invalid(
                "",
                text("kết quả không có danh sách `{each}`", "the answer has no list `{each}`"),
                &[("each", Arg::Quote(each.clone()))],
            ));
        };
        let values = items.iter().map(|item| verdict::values(item, &self.pointers));
        values.map(|values| Ok(Verdict { values, ..read()? })).collect()
    }
}

impl Judge for Rows {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn worth(&self) -> usize {
        256
    }

    fn judge(&self, rows: &RecordBatch, first: u64) -> Result<RecordBatch, ArrowError> {
        let lines = self.requests(rows)?;
        let mut lines = lines.split(|byte| *byte == b'\n');
        let mut writer = Writer::new(&self.values);
        let mut request = Vec::new();
        for row in (first..).take(rows.num_rows()) {
            let Some(line) = lines.next() else {
                let message = "a row was not written as one line".to_owned();
                return Err(ArrowError::ComputeError(message));
            };
            request.clear();
            request.extend_from_slice(&self.constant);
            if self.under {
                request.extend_from_slice(line);
                request.push(b'}');
            } else {
                let members = line.get(1..).unwrap_or(b"}");
                if self.constant.len() > 1 && members != b"}" {
                    request.push(b',');
                }
                request.extend_from_slice(members);
            }
            for verdict in self.one(&request) {
                writer.push(row, &verdict, verdict.values.iter().map(Option::as_deref))?;
            }
        }
        writer.finish(&self.schema)
    }
}

fn unreadable(error: serde_json::Error) -> Error {
    Error::new(
        ErrorKind::Internal,
        "",
        text("không đọc được kết quả: {why}", "the answer could not be read: {why}"),
        &[("why", Arg::Quote(error.to_string()))],
    )
}
