//! The native half of the Python package `nd137`: convert, evaluate, rebuild.
//!
//! Python's own half (`python/nd137`) holds what needs no speed: exceptions, display, files.

mod answer;
mod failure;
mod request;
mod table;

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use nd137::Error;
use nd137::wire::{Document, Reply, Table};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

/// Every operation of the package.
pub(crate) static TABLE: Table = nd137_pdf::wire::TABLE;

/// From this size on, other threads run while a request is evaluated. Below it, evaluating
/// takes less time than handing the interpreter over and back.
const DETACH_FROM: usize = 8 * 1024;

#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::table::{Verdicts, apply_stream, scale_stream};
    #[pymodule_export]
    use super::{call, evaluate, operations, parts};
}

/// Runs an operation by name; answers canonical JSON and the document made, if any.
#[pyfunction]
#[pyo3(signature = (operation, request, document=None, /))]
fn call<'py>(
    py: Python<'py>,
    operation: &str,
    request: &Bound<'py, PyAny>,
    document: Option<&Bound<'py, PyAny>>,
) -> PyResult<(Bound<'py, PyBytes>, Option<Bound<'py, PyBytes>>)> {
    let (json, made) = whole(py, operation, request, document)?;
    Ok((PyBytes::new(py, &json), made))
}

/// Runs an operation by name; answers a `Result`, or with a document `(Result, bytes)`.
#[pyfunction]
#[pyo3(signature = (operation, request, document=None, /))]
fn evaluate<'py>(
    py: Python<'py>,
    operation: &str,
    request: &Bound<'py, PyAny>,
    document: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let (json, made) = whole(py, operation, request, document)?;
    let answer = guarded(py, || answer::result(py, operation, &json))?;
    match made {
        None => Ok(answer),
        Some(made) => Ok(PyTuple::new(py, [answer, made.into_any()])?.into_any()),
    }
}

/// Runs an operation that makes a document; answers a `Result`, how many bytes of the document
/// taken the one made begins with, and what follows them. Nobody copies the document.
#[pyfunction]
#[pyo3(signature = (operation, request, document, /))]
fn parts<'py>(
    py: Python<'py>,
    operation: &str,
    request: &Bound<'py, PyAny>,
    document: &Bound<'py, PyAny>,
) -> PyResult<(Bound<'py, PyAny>, usize, Bound<'py, PyBytes>)> {
    let taken = request::document(py, document)?;
    let Reply { json, document: made } = run(py, operation, request, Some(taken.as_bytes()))?;
    let (kept, added) = made.map_or((0, Vec::new()), |made| (made.kept, made.added));
    let answer = guarded(py, || answer::result(py, operation, &json))?;
    Ok((answer, kept, PyBytes::new(py, &added)))
}

/// Every operation: its name, what it does, and whether a document travels with it
/// (`none`, `optional`, `taken`, `taken_and_given`).
#[pyfunction]
fn operations() -> Vec<(&'static str, &'static str, &'static str)> {
    TABLE
        .operations()
        .map(|operation| {
            let document = match operation.document {
                Document::None => "none",
                Document::Optional => "optional",
                Document::Taken => "taken",
                Document::TakenAndGiven => "taken_and_given",
            };
            (operation.name, operation.doc, document)
        })
        .collect()
}

fn run(
    py: Python<'_>,
    operation: &str,
    request: &Bound<'_, PyAny>,
    document: Option<&[u8]>,
) -> PyResult<Reply> {
    guarded(py, || {
        let json: Cow<'_, [u8]> = match request::json(request) {
            Ok(json) => json,
            Err(error) => return Err(failure::raised(py, &error)),
        };
        let size = json.len().saturating_add(document.map_or(0, <[u8]>::len));
        let reply = if size < DETACH_FROM && document.is_none() {
            TABLE.call(operation, &json, document)
        } else {
            py.detach(|| TABLE.call(operation, &json, document))
        };
        reply.map_err(|error| failure::raised(py, &error))
    })
}

/// Runs an operation; answers JSON and the whole document made, if any.
fn whole<'py>(
    py: Python<'py>,
    operation: &str,
    request: &Bound<'py, PyAny>,
    document: Option<&Bound<'py, PyAny>>,
) -> PyResult<(Vec<u8>, Option<Bound<'py, PyBytes>>)> {
    let document = document.filter(|given| !given.is_none());
    let document = document.map(|given| request::document(py, given)).transpose()?;
    let document = document.as_ref().map(|document| document.as_bytes());
    let Reply { json, document: made } = run(py, operation, request, document)?;
    let made = made.map(|made| bytes(py, made.parts(document.unwrap_or_default())));
    Ok((json, made.transpose()?))
}

/// One `bytes` of both parts, which exist beside it but not a second time as a whole.
fn bytes<'py>(py: Python<'py>, [first, second]: [&[u8]; 2]) -> PyResult<Bound<'py, PyBytes>> {
    PyBytes::new_with(py, first.len().saturating_add(second.len()), |out| {
        if let Some((start, end)) = out.split_at_mut_checked(first.len()) {
            start.copy_from_slice(first);
            end.copy_from_slice(second);
        }
        Ok(())
    })
}

/// A panic becomes an error of the library: nothing escapes `except Exception`.
fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(failure::raised(py, &failure::panicked(&*panic))))
}

/// An error, with the place where it happened put in front.
fn under(error: Error, step: &str) -> Error {
    let step = step.replace('~', "~0").replace('/', "~1");
    error.under(&format!("/{step}"))
}
