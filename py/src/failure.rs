//! Errors of the library as exceptions of `nd137`.

use std::any::Any;

use nd137::text::{Arg, text};
use nd137::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The exception for an error, made by `nd137._errors.build`.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    static BUILD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let built = BUILD.import(py, "nd137._errors", "build").and_then(|build| {
        let answer = crate::answer::value(py, &error.to_json())?;
        build.call1((answer,))
    });
    match built {
        Ok(exception) => PyErr::from_value(exception),
        Err(failed) => failed,
    }
}

/// The error for a panic; its message is for the report, never for logic.
pub(crate) fn panicked(panic: &(dyn Any + Send)) -> Error {
    let said = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("?");
    Error::new(
        ErrorKind::Internal,
        "",
        text(
            "lỗi bên trong thư viện, xin báo cho nhóm phát triển: {why}",
            "the library failed, please report it: {why}",
        ),
        &[("why", Arg::Quote(said.chars().take(500).collect()))],
    )
}
